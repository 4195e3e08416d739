using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html;

/// <summary>Renders name, headline and contacts.</summary>
internal sealed class HeaderRenderer(HtmlText html, InlineRenderer inlines, BlockRenderer blocks)
{
    /// <summary>Renders <paramref name="header"/>.</summary>
    public void Render(Header header)
    {
        html.Open("header", "p-contact h-card").Line().Open("h1", "p-name");
        inlines.Render(header.Name);
        html.Close("h1").Line();
        if (header.Headline is { } headline) Headline(headline);
        blocks.Contacts.Render(header.Contacts);
        foreach (var block in header.Blocks) blocks.Render(block, opensItem: false);
        html.Close("header").Line();
    }

    // The separators belong to the headline: the author wrote them.
    private void Headline(Headline headline)
    {
        html.Open("p", "headline p-job-title");
        for (var i = 0; i < headline.Parts.Length; i++)
        {
            if (i > 0) html.Text(" " + headline.Separator + " ");
            inlines.Render(headline.Parts[i]);
        }

        html.Close("p").Line();
    }
}
