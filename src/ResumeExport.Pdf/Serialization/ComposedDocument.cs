using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Shaping;
using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Pdf.Serialization;

/// <summary>All pages as drawn, with the structure and the bookmarks that came of it.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Fonts">The faces in use.</param>
/// <param name="Structure">The Document element.</param>
/// <param name="Outline">Headings in order.</param>
internal sealed record ComposedDocument(
    List<ComposedPage> Pages,
    FontSet Fonts,
    StructureElement Structure,
    List<OutlineEntry> Outline)
{
    /// <summary>Draws pages.</summary>
    public static ComposedDocument Compose(
        ShapedDocument shaped,
        List<PlacedPage> placed,
        PageSetup setup,
        StructureElement structure)
    {
        var outline = new List<OutlineEntry>();
        var composer = new PageComposer(shaped, setup, outline);
        var pages = new List<ComposedPage>(placed.Count);
        for (var i = 0; i < placed.Count; i++)
            pages.Add(composer.Compose(placed[i], i));
        return new ComposedDocument(pages, shaped.Fonts, structure, outline);
    }

    /// <summary>Whether any page shows text in a face.</summary>
    public bool UsesFont(int font)
    {
        foreach (var page in Pages)
        {
            if (font < page.Fonts.Length && page.Fonts[font])
                return true;
        }

        return false;
    }
}
