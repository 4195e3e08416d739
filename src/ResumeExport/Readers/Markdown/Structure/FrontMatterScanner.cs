using System.Collections.Immutable;
using ResumeExport.Model.Content;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Reads the YAML at the top of a Markdown source line by line. It need not be valid: a line that is no field is a value without a name.</summary>
internal sealed class FrontMatterScanner(SourceText source)
{
    private readonly ImmutableArray<RawField>.Builder fields = ImmutableArray.CreateBuilder<RawField>();
    private readonly Stack<(int Indent, string Name)> parents = new();

    /// <summary>Reads the lines from <paramref name="start"/> up to <paramref name="end"/>, the marks around them included.</summary>
    public static ImmutableArray<RawField> Read(SourceText source, int start, int end)
    {
        var scanner = new FrontMatterScanner(source);
        var text = source.Text;
        for (var at = start; at < end;)
        {
            var lineEnd = text.AsSpan(at, end - at).IndexOfAny('\n', '\r') is var next and >= 0 ? at + next : end;
            scanner.Line(at, lineEnd);
            at = lineEnd + 1;
        }

        return scanner.fields.ToImmutable();
    }

    private void Line(int start, int end)
    {
        var text = source.Text;
        var at = start;
        while (at < end && text[at] is ' ' or '\t') at++;
        var indent = at - start;
        if (at == end || text[at] == '#' || IsMark(text.AsSpan(at, end - at))) return;
        while (parents.Count > 0 && parents.Peek().Indent >= indent && text[at] != '-') parents.Pop();
        while (at + 1 < end && text[at] == '-' && text[at + 1] == ' ') at += 2;
        var colon = Colon(at, end);
        if (colon < 0) Add(parents.Count > 0 ? parents.Peek().Name : "", at, end);
        else Field(indent, at, colon, end);
    }

    private static bool IsMark(ReadOnlySpan<char> line) => line.TrimEnd() is "---" or "..." or "[]" or "{}";

    private int Colon(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (source.Text[i] == ':' && (i + 1 == end || source.Text[i + 1] is ' ' or '\t')) return i;
        return -1;
    }

    private void Field(int indent, int start, int colon, int end)
    {
        var name = source.Text[start..colon].Trim().Trim('"', '\'');
        if (parents.Count > 0) name = parents.Peek().Name + " " + name;
        parents.Push((indent, name));
        Add(name, colon + 1, end);
    }

    private void Add(string name, int start, int end)
    {
        (start, end) = Unquoted(start, end);
        if (start >= end || source.Text[start..end] is "|" or ">" or ">-" or "|-" or "~" or "null") return;
        fields.Add(new RawField(name, Flat(start, end)));
    }

    private (int Start, int End) Unquoted(int start, int end)
    {
        var text = source.Text;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var isQuoted = end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start];
        return isQuoted ? (start + 1, end - 1) : (start, end);
    }

    private FlatText Flat(int start, int end) =>
        AddressLinker.Link(source, new FlatText(source, [new TextPiece(0, source.Text[start..end], TextStyles.None, null, source.SpanAt(start, end - start))]));
}
