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
                    foreach (var range in new VisibleHtml(source, html.Span.Start, html.Span.End + 1).Read()) yield return range;
                    break;
                case CodeBlock code:
                    for (var i = 0; i < code.Lines.Count; i++)
                        if (code.Lines.Lines[i].Slice is { Length: > 0 } slice) yield return new TextRange(slice.Start, slice.End + 1);
                    break;
                case LinkReferenceDefinition { Label: ['^', ..] } note: yield return new TextRange(note.Span.Start, note.Span.End + 1); break;
                default: break;
            }
        }
    }
}
