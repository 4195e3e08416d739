using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown;

/// <summary>Builds a leaf of the model from pieces; neighbours with the same look become one run, pieces of one link one link.</summary>
internal sealed class RichTextBuilder
{
    private readonly List<Inline> inlines = [];
    private List<Inline>? linkContent;
    private LinkReference? link;

    public void Add(TextPiece piece)
    {
        if (piece.Link != link) CloseLink();
        link = piece.Link;
        var target = link is null ? inlines : linkContent ??= [];
        foreach (var inline in Split(piece)) Append(target, inline);
    }

    public void Add(Inline inline)
    {
        CloseLink();
        Append(inlines, inline);
    }

    public RichText ToRichText()
    {
        CloseLink();
        return inlines.Count == 0 ? RichText.Empty : new RichText([.. inlines]);
    }

    private static IEnumerable<Inline> Split(TextPiece piece)
    {
        if (piece.Text == "\n") yield return new LineBreak(piece.Span);
        else yield return new TextRun(piece.Text, piece.Styles, piece.Span);
    }

    private static void Append(List<Inline> list, Inline inline)
    {
        if (inline is TextRun run && list.Count > 0 && list[^1] is TextRun last && last.Styles == run.Styles)
            list[^1] = last with { Text = last.Text + run.Text, Span = last.Span.Union(run.Span) };
        else
            list.Add(inline);
    }

    private void CloseLink()
    {
        if (link is not null && linkContent is not null)
            inlines.Add(new Link(link.Target, [.. linkContent], SpanOf(link, linkContent)));
        link = null;
        linkContent = null;
    }

    // A link of raw HTML has no extent of its own in the source: its text has.
    private static SourceSpan SpanOf(LinkReference link, List<Inline> content)
    {
        var span = link.Span.Length > 0 ? link.Span : SourceSpan.None;
        foreach (var inline in content) span = span.Union(inline.Span);
        return span;
    }
}
