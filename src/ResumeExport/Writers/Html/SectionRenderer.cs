using System.Globalization;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html;

/// <summary>Renders sections; each is named by its heading for people who jump from part to part.</summary>
internal sealed class SectionRenderer(HtmlText html, InlineRenderer inlines, BlockRenderer blocks, PageStarts starts)
{
    /// <summary>Renders <paramref name="section"/>.</summary>
    /// <param name="section">The section.</param>
    /// <param name="number">Its number on the page, from 1, for its id.</param>
    public void Render(Section section, int number)
    {
        var tag = section.Heading.IsEmpty ? "div" : "section";
        if (section.Heading.IsEmpty) html.Open(tag, "section").Line();
        else Heading(section, string.Create(CultureInfo.InvariantCulture, $"resume-section-{number}"));
        Body(section);
        html.Close(tag).Line();
    }

    private void Body(Section section)
    {
        blocks.Section = section.Kind;
        var isSummary = section.Kind == SectionKind.Summary && !section.Blocks.IsEmpty;
        if (isSummary) html.Open("div", Microformats.Summary).Line();
        foreach (var block in section.Blocks) blocks.Render(block, opensItem: false);
        if (isSummary) html.Close("div").Line();
    }

    private void Heading(Section section, string id)
    {
        html.Open("section", "section", "aria-labelledby", id).Line().Open("h2", starts.NextSection() ? "page-start" : null, "id", id);
        inlines.Render(section.Heading);
        html.Close("h2").Line();
    }
}
