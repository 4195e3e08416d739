using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown;

/// <summary>The ranges of a Markdown source that a reader of the rendered page sees as text.</summary>
internal static class VisibleText
{
    /// <param name="parsed">The text that was parsed.</param>
    /// <param name="markdown">Its syntax tree.</param>
    public static IEnumerable<TextRange> Of(ParsedText parsed, MarkdownDocument markdown)
    {
        foreach (var node in markdown.Descendants())
        {
            // Indented text is text, and is seen as what it says.
            if (node is CodeBlock text and not YamlFrontMatterBlock && CodeText.IsText(text, parsed.Text.Length) && CodeText.Reparse(text, parsed) is { } inner)
            {
                foreach (var range in Of(inner.Text, inner.Document)) yield return range;
                continue;
            }

            foreach (var range in In(parsed.Text, node))
            {
                var place = parsed.SpanAt(range.Start, range.End - range.Start);
                yield return new TextRange(place.Start, place.End);
            }
        }
    }

    private static IEnumerable<TextRange> In(string source, MarkdownObject node)
    {
        switch (node)
        {
            case LiteralInline literal when IsMarkupLine(source, literal.Span.Start): break;
            case LiteralInline literal: yield return new TextRange(literal.Span.Start, EndOfLiteral(source, literal)); break;
            case CodeInline or AutolinkInline: yield return new TextRange(node.Span.Start, node.Span.End + 1); break;
            case HtmlInline html when IsPlaceholder(html.Tag): yield return new TextRange(node.Span.Start, node.Span.End + 1); break;
            case HtmlBlock html:
                foreach (var range in new VisibleHtml(source, html.Span.Start, html.Span.End + 1).Read()) yield return range;
                break;
            case YamlFrontMatterBlock matter:
                foreach (var range in Values(source, matter.Span.Start, matter.Span.End + 1)) yield return range;
                break;
            case CodeBlock code:
                for (var i = 0; i < code.Lines.Count; i++)
                    if (code.Lines.Lines[i].Slice is { Length: > 0 } slice) yield return new TextRange(slice.Start, slice.End + 1);
                break;
            case LinkReferenceDefinition { Label: ['^', ..] } note: yield return new TextRange(note.Span.Start, note.Span.End + 1); break;
            default: break;
        }
    }

    // The attributes at the end of a heading, "{#id .class}", steer tools.
    private static int EndOfLiteral(string source, LiteralInline literal)
    {
        var end = literal.Span.End + 1;
        var text = source.AsSpan(literal.Span.Start, end - literal.Span.Start).TrimEnd();
        if (literal.NextSibling is not null || literal.Parent is not { ParentBlock: HeadingBlock } || text.Length < 3 || text[^1] != '}') return end;
        var open = text.LastIndexOf('{');
        return open >= 0 && text[open + 1] is '#' or '.' or '-' ? literal.Span.Start + open : end;
    }

    // "::: columns" is a fence of another tool.
    private static bool IsMarkupLine(string source, int at)
    {
        var start = source.LastIndexOfAny(['\n', '\r'], Math.Min(at, source.Length - 1)) + 1;
        return source.AsSpan(start).TrimStart(" >").StartsWith(":::", StringComparison.Ordinal);
    }

    // "List<string>" and "<your name>" are no tags of HTML.
    private static bool IsPlaceholder(string tag)
    {
        var name = tag.AsSpan(1, tag.Length - 2);
        return !name.ContainsAny("=/!?") && !HtmlElementNames.Has(name.ToString());
    }

    // Of YAML, what stands behind a name and a colon, or all of a line that has no name.
    private static IEnumerable<TextRange> Values(string source, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var lineEnd = source.IndexOfAny(['\n', '\r'], at, end - at);
            if (lineEnd < 0) lineEnd = end;
            var line = source.AsSpan(at, lineEnd - at);
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var text = line.Trim();
            var hasValue = text.Length > 0 && text[0] != '#' && text is not ("null" or "~") && (colon >= 0 || text[^1] != ':') && (colon < 0 || line[(colon + 1)..].Trim() is not ("null" or "~"));
            if (hasValue) yield return new TextRange(colon < 0 ? at : at + colon + 1, lineEnd);
            at = lineEnd + 1;
        }
    }
}
