using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html;

/// <summary>Renders entries: the rows of the head as the theme places the parts, then the body.</summary>
internal sealed class EntryRenderer(HtmlText html, EntryRowRenderer rows, BlockRenderer blocks, Model.Text.EntryLayout layout, PageStarts starts)
{
    private const int FirstLevel = 3;

    private int level = FirstLevel;

    /// <summary>Renders <paramref name="entry"/>.</summary>
    public void Render(Entry entry, bool opensItem)
    {
        var format = Microformats.Of(entry.Kind);
        if (!opensItem) html.Open("article", format is null ? "entry" : "entry " + format).Line();
        var startsPage = !opensItem && starts.NextEntry();
        var placed = layout.Arrange(entry, opensItem);
        for (var i = 0; i < placed.Length; i++)
            rows.Render(entry, placed[i], isFirst: i == 0, startsPage && i == 0, headingLevel: opensItem || i > 0 ? 0 : level);
        level++;
        foreach (var block in entry.Blocks) blocks.Render(block, opensItem: false);
        level--;
        if (!opensItem) html.Close("article").Line();
    }
}
