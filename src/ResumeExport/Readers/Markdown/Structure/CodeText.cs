using System.Text;
using Markdig.Syntax;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Reads the lines of code blocks that hold no code as Markdown of their own.</summary>
internal static class CodeText
{
    // How often text may stand inside of text: an indented block in an indented block, and so on.
    private const int DeepestReparse = 4;

    /// <summary>True for indented text, which is nearly never code in a résumé, and for a fence around most of the document.</summary>
    public static bool IsText(CodeBlock code, int documentLength) => code is not FencedCodeBlock fence || IsProse(fence, documentLength);

    private static bool IsProse(FencedCodeBlock fence, int documentLength) =>
        fence.Span.Length * 2 > documentLength && (fence.Info ?? "") is "" or "text" or "txt" or "plain" or "plaintext" or "markdown" or "md";

    /// <summary>Parses the lines; null when they cannot be, or when there is nothing in them.</summary>
    public static (ParsedText Text, MarkdownDocument Document)? Reparse(CodeBlock code, ParsedText parsed)
    {
        var isFence = code is FencedCodeBlock;
        var text = new StringBuilder();
        var places = new List<int>();
        var indent = isFence ? CommonIndent(code) : 0;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var slice = code.Lines.Lines[i].Slice;
            var start = slice.Start + Math.Min(indent, slice.Length);
            while (!isFence && start <= slice.End && parsed.Text[start] is ' ' or '\t' && IsDeep(parsed.Text, start, slice.End)) start++;
            Append(parsed, start, slice.End + 1, text, places);

            // Lines of a fence are lines; two blanks at the end tell Markdown so.
            Append(isFence ? "  \n" : "\n", slice.End + 1, text, places);
        }

        if (string.IsNullOrWhiteSpace(text.ToString()) || Depth(code) > DeepestReparse) return null;
        var inner = new ParsedText(parsed.Source, text.ToString(), [.. places]);
        return MarkdownParser.Parse(inner.Text) is { } document ? (inner, document) : null;
    }

    private static void Append(ParsedText parsed, int start, int end, StringBuilder text, List<int> places)
    {
        for (var i = start; i < end; i++)
        {
            text.Append(parsed.Text[i]);
            places.Add(parsed.SpanAt(i, 0).Start);
        }
    }

    private static void Append(string mark, int place, StringBuilder text, List<int> places)
    {
        foreach (var character in mark)
        {
            text.Append(character);
            places.Add(place);
        }
    }

    // Four blanks and more would make code of it again.
    private static bool IsDeep(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i <= end && text[i] is ' ' or '\t'; i++) count += text[i] == '\t' ? 4 : 1;
        return count >= 4;
    }

    private static int CommonIndent(CodeBlock code)
    {
        var least = int.MaxValue;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.AsSpan();
            var blanks = line.Length - line.TrimStart(' ').Length;
            if (!line.IsWhiteSpace()) least = Math.Min(least, blanks);
        }

        return least == int.MaxValue ? 0 : least;
    }

    private static int Depth(Markdig.Syntax.Block block)
    {
        var depth = 0;
        for (var parent = block.Parent; parent is not null; parent = parent.Parent) depth++;
        return depth - 1;
    }
}
