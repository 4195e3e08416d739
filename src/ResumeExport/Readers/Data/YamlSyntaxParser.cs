using ResumeExport.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ResumeExport.Readers.Data;

/// <summary>
/// Parses YAML 1.2 into values that know their place. Scalars stay text as typed, so that years, dates and <c>no</c> come out as they went in.
/// What was read before a syntax error is kept, and so is the text behind it.
/// </summary>
internal sealed class YamlSyntaxParser
{
    /// <summary>Deeper nesting than any résumé has. Looked at before parsing: the parser needs superlinear time for flow collections in each other.</summary>
    private const int MaxDepth = 100;

    /// <summary>More values than any résumé has, those that aliases repeat included.</summary>
    private const int MostValues = 60_000;

    // After so many findings of one file, further ones tell nobody more.
    private const int MostFindings = 200;

    private readonly SourceText source;
    private readonly ICollection<Diagnostic> diagnostics;
    private readonly Dictionary<string, DataItem> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<DataItem, int> sizes = [];
    private readonly Parser parser;
    private int values;
    private int findings;
    private YamlException? failure;

    private YamlSyntaxParser(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>Parses <paramref name="source"/>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes the findings; one of them is an error exactly when the result is null.</param>
    public static DataItem? Parse(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var deep = YamlDepth.BeyondLimit(source.Text, MaxDepth);
        if (deep >= 0)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCodes.YamlTooComplex, DiagnosticSeverity.Error, $"values are nested more than {MaxDepth} levels deep", source.Path, source.SpanAt(deep, 1), "a résumé needs a few levels: was this the right file?"));
            return null;
        }

        return new YamlSyntaxParser(source, diagnostics).Documents();
    }

    private DataItem? Documents()
    {
        DataItem? root = null;
        while (Next() is { } found)
        {
            if (found is not DocumentStart) continue;
            var value = Next() is { } content ? Value(content) : null;
            if (value is null || value.IsBlank) continue;
            if (root is null) root = value;
            else Join(root, value);
        }

        if (values > MostValues) return null;
        if (failure is not null) return Rest(root);
        if (root is not null) return root;
        Report(DiagnosticCodes.YamlMalformed, DiagnosticSeverity.Error, "there is nothing in this YAML", 0, 0, "write the résumé into it");
        return null;
    }

    // A second document goes on with the first.
    private void Join(DataItem root, DataItem next)
    {
        Report(DiagnosticCodes.YamlUnusual, DiagnosticSeverity.Info, "a further document in the same file; it is read with the first", next.Span.Start, 1, "keep one résumé in one document");
        if (root.Kind == DataItemKind.Object && next.Kind == DataItemKind.Object) foreach (var member in next.Members) root.Add(member);
        else if (root.Kind == DataItemKind.Array && next.Kind == DataItemKind.Array) root.Items.AddRange(next.Items);
        else if (root.Kind == DataItemKind.Object) root.Add(new DataMember("Other", next));
    }

    // What stands behind a syntax error is kept as text.
    private DataItem? Rest(DataItem? root)
    {
        var at = Math.Clamp((int)failure!.Start.Index, 0, source.Text.Length);
        var hasName = root is { Kind: DataItemKind.Object } && root.Members.Count > 0;
        Report(DiagnosticCodes.YamlMalformed, hasName ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, "this is no valid YAML: " + Reason(failure.Message) + (hasName ? "; from here on it is kept as text" : ""), at, 1, Hint(at));
        if (!hasName) return null;
        var start = source.StartOfLine(source.SpanAt(at, 0).Line);
        foreach (var line in source.Text[start..].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(2000))
        {
            var item = DataItem.String(line, source.SpanAt(source.Text.IndexOf(line, start, StringComparison.Ordinal), line.Length));
            start = item.Span.End;
            if (root!.Find("x unread") is { } unread) unread.Items.Add(item);
            else root.Add(new DataMember("x unread", ListOf(item)));
        }

        return root;
    }

    private static DataItem ListOf(DataItem item)
    {
        var list = DataItem.Array(item.Span);
        list.Items.Add(item);
        return list;
    }

    private static string Reason(string message)
    {
        var at = message.IndexOf("): ", StringComparison.Ordinal);
        var text = (at >= 0 && message.StartsWith('(') ? message[(at + 3)..] : message).TrimEnd('.');
        return text.Length == 0 ? "a mark is missing" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private string Hint(int at)
    {
        var line = source.LineAt(source.SpanAt(at, 0).Line);
        if (line.TrimStart(' ').StartsWith('\t')) return "indent with blanks: YAML takes no tabs there";
        return line.Contains(": ", StringComparison.Ordinal) ? "put a text with a colon or a sign at its start in quotes, and check the indentation" : "check the indentation, quotes and brackets at or just before this place";
    }

    private ParsingEvent? Next()
    {
        if (failure is not null || values > MostValues) return null;
        try
        {
            return parser.MoveNext() ? parser.Current : null;
        }
        catch (YamlException e)
        {
            failure = e;
            return null;
        }
    }

    private DataItem? Value(ParsingEvent start)
    {
        if (++values > MostValues)
        {
            if (values == MostValues + 1) Report(DiagnosticCodes.YamlTooComplex, DiagnosticSeverity.Error, $"the file has more than {MostValues} values", (int)start.Start.Index, 1, "was this the right file?");
            return null;
        }

        var item = start switch
        {
            Scalar scalar => Leaf(scalar),
            MappingStart => Mapping(start),
            SequenceStart => Sequence(start),
            AnchorAlias alias => Alias(alias),
            _ => null,
        };
        if (item is not null && start is NodeEvent { Anchor.IsEmpty: false } node && start is not AnchorAlias) anchors[node.Anchor.Value] = item;
        return item;
    }

    private DataItem Leaf(Scalar scalar)
    {
        var span = SpanOf(scalar.Start, scalar.End);
        ReportTag(scalar, span.Start);
        var isNull = scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };
        return isNull ? new DataItem(DataItemKind.Null, "", span) : DataItem.String(scalar.Value, span);
    }

    private void ReportTag(NodeEvent node, int at)
    {
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) Report(DiagnosticCodes.YamlUnusual, DiagnosticSeverity.Info, "a tag, which says nothing here; the value is read as it is", at, 1, "remove it");
    }

    private DataItem Sequence(ParsingEvent start)
    {
        var item = DataItem.Array(SpanOf(start.Start, start.End));
        for (var next = Next(); next is not null and not SequenceEnd; next = Next())
            if (Value(next) is { } value) item.Items.Add(value);
        return Closed(item);
    }

    private DataItem Mapping(ParsingEvent start)
    {
        var item = DataItem.Object(SpanOf(start.Start, start.End));
        for (var key = Next(); key is not null and not MappingEnd; key = Next())
        {
            if (Name(key) is not { } name || Next() is not { } content || Value(content) is not { } value) continue;
            Add(item, name, value, key);
        }

        return Closed(item);
    }

    private void Add(DataItem item, string name, DataItem value, ParsingEvent key)
    {
        if (name == "<<" && value.Kind == DataItemKind.Object)
        {
            foreach (var member in value.Members)
                if (item.Find(member.Name) is null) item.Add(member);
            return;
        }

        if (!item.Add(new DataMember(name, value)))
            Report(DiagnosticCodes.JsonDuplicate, DiagnosticSeverity.Warning, $"the name \"{name}\" stands twice in one mapping; both values are kept", (int)key.Start.Index, name.Length, "give one of them another name");
    }

    private string? Name(ParsingEvent key)
    {
        if (key is Scalar scalar) return scalar.Value;
        Report(DiagnosticCodes.YamlUnusual, DiagnosticSeverity.Warning, "a name that is no text", (int)key.Start.Index, 1, "write a word before the colon");
        return Value(key) is { IsScalar: true } value ? value.Text : "Other";
    }

    private DataItem? Alias(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value.Value, out var item)) return null;
        values += SizeOf(item);
        if (values <= MostValues) return item;
        Report(DiagnosticCodes.YamlTooComplex, DiagnosticSeverity.Error, "the aliases of this file unfold to more values than any résumé has", (int)alias.Start.Index, 1, "write the values out");
        values = MostValues + 2;
        return null;
    }

    private int SizeOf(DataItem item)
    {
        if (item.Items.Count == 0 && item.Members.Count == 0) return 1;
        if (sizes.TryGetValue(item, out var size)) return size;
        size = 1;
        foreach (var value in item.Items) size = Math.Min(MostValues, size + SizeOf(value));
        foreach (var member in item.Members) size = Math.Min(MostValues, size + SizeOf(member.Value));
        sizes[item] = size;
        return size;
    }

    private static DataItem Closed(DataItem item)
    {
        foreach (var value in item.Items) item.Span = item.Span.Union(value.Span);
        foreach (var member in item.Members) item.Span = item.Span.Union(member.Value.Span);
        return item;
    }

    private SourceSpan SpanOf(Mark start, Mark end)
    {
        var from = Math.Clamp((int)start.Index, 0, source.Text.Length);
        return source.SpanAt(from, Math.Clamp((int)end.Index - from, 0, source.Text.Length - from));
    }

    private void Report(string code, DiagnosticSeverity severity, string message, int at, int length, string hint)
    {
        if (++findings > MostFindings && severity != DiagnosticSeverity.Error) return;
        diagnostics.Add(new Diagnostic(code, severity, message, source.Path, source.SpanAt(Math.Min(at, source.Text.Length), at < source.Text.Length ? length : 0), hint));
    }
}
