using System.Collections.Immutable;
using ResumeExport.Model.Content;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Builds a leaf of the model from pieces; neighbours with the same look become one run, pieces of one link one link.</summary>
internal sealed class RichTextBuilder
{
    private readonly InlineBuffer inlines = new();
    private InlineBuffer? linkContent;
    private LinkReference? link;

    public void Add(TextPiece piece)
    {
        if (piece.Link != link) CloseLink();
        link = piece.Link;
        (link is null ? inlines : linkContent ??= new InlineBuffer()).Add(ToInline(piece));
    }

    public void Add(Inline inline)
    {
        CloseLink();
        inlines.Add(inline);
    }

    public RichText ToRichText()
    {
        CloseLink();
        return inlines.IsEmpty ? RichText.Empty : new RichText(inlines.Take());
    }

    private static Inline ToInline(TextPiece piece) =>
        piece.Text == "\n" ? new LineBreak(piece.Span) : new TextRun(piece.Text, piece.Styles, piece.Span);

    private void CloseLink()
    {
        if (link is not null && linkContent is { IsEmpty: false }) AddLink(link, linkContent.Take());
        link = null;
    }

    // Nobody sees a link on nothing but blanks; the blanks stay.
    private void AddLink(LinkReference reference, ImmutableArray<Inline> content)
    {
        if (!string.IsNullOrWhiteSpace(new RichText(content).ToPlainText())) inlines.Add(new Link(reference.Target, content, reference.Span));
        else foreach (var inline in content) inlines.Add(inline);
    }
}
