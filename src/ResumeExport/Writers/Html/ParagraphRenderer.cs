using ResumeExport.Model.Content;

namespace ResumeExport.Writers.Html;

/// <summary>Renders paragraphs.</summary>
internal sealed class ParagraphRenderer(HtmlText html, InlineRenderer inlines)
{
    /// <summary>Renders <paramref name="paragraph"/>; the first of a list item needs no element of its own.</summary>
    public void Render(Paragraph paragraph, bool opensItem)
    {
        if (!opensItem) html.Open("p");
        inlines.Render(paragraph.Text);
        if (!opensItem) html.Close("p").Line();
    }
}
