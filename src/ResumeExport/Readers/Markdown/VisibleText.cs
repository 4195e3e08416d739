using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ResumeExport.Readers.Markdown;

/// <summary>The ranges of a Markdown source that a reader of the rendered page sees as text.</summary>
internal static class VisibleText
{
    public static IEnumerable<TextRange> Of(string source, MarkdownDocument markdown)
    {
        foreach (var node in markdown.Descendants())
        {
            switch (node)
            {
                case LiteralInline or CodeInline: yield return new TextRange(node.Span.Start, node.Span.End + 1); break;
                case AutolinkInline: yield return new TextRange(node.Span.Start, node.Span.End + 1); break;
                case HtmlBlock html:
                    foreach (var range in OutsideTags(source, html.Span.Start, html.Span.End + 1)) yield return range;
                    break;
                case CodeBlock code:
                    for (var i = 0; i < code.Lines.Count; i++)
                        if (code.Lines.Lines[i].Slice is { Length: > 0 } slice) yield return new TextRange(slice.Start, slice.End + 1);
                    break;
                default: break;
            }
        }
    }

    // Raw text of an HTML block: tags, comments, and the content of script and style are not visible; nor are entities words.
    private static IEnumerable<TextRange> OutsideTags(string source, int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (source[i] == '&' && EntityEnd(source, i, end) is var entityEnd && entityEnd > i)
            {
                if (i > from) yield return new TextRange(from, i);
                from = entityEnd;
                i = entityEnd - 1;
            }
            else if (source[i] == '<' && MarkupEnd(source, i, end) is var markupEnd && markupEnd > i)
            {
                if (i > from) yield return new TextRange(from, i);
                from = markupEnd;
                i = markupEnd - 1;
            }
        }

        if (from < end) yield return new TextRange(from, end);
    }

    private static int EntityEnd(string source, int at, int end)
    {
        const int LongestEntity = 32;
        var semicolon = source.IndexOf(';', at, Math.Min(LongestEntity, end - at));
        if (semicolon < 0) return at;
        return WebUtility.HtmlDecode(source[at..(semicolon + 1)]).Length < semicolon + 1 - at ? semicolon + 1 : at;
    }

    private static int MarkupEnd(string source, int at, int end)
    {
        if (StartsWith(source, at, "<!--")) return EndOf(source, "-->", at, end);
        if (StartsWith(source, at, "<script")) return EndOf(source, "</script>", at, end);
        if (StartsWith(source, at, "<style")) return EndOf(source, "</style>", at, end);
        var next = at + 1 < end ? source[at + 1] : ' ';
        return char.IsAsciiLetter(next) || next is '/' or '!' or '?' ? EndOf(source, ">", at, end) : at;
    }

    private static bool StartsWith(string source, int at, string text) =>
        string.Compare(source, at, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int EndOf(string source, string mark, int at, int end)
    {
        var found = source.IndexOf(mark, at, end - at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? end : found + mark.Length;
    }
}
