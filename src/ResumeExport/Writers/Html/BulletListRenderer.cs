using System.Globalization;
using ResumeExport.Composition;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html;

/// <summary>Renders lists.</summary>
internal sealed class BulletListRenderer(HtmlText html, BlockRenderer blocks)
{
    /// <summary>Renders <paramref name="list"/>.</summary>
    public void Render(BulletList list)
    {
        if (list.FirstNumber is not { } first) html.Open("ul");
        else if (first == 1) html.Open("ol");
        else html.Open("ol", null, "start", first.ToString(CultureInfo.InvariantCulture));
        html.Line();
        var lonely = LonelyItem.Ends(list) ? list.Items[^1] : null;
        foreach (var item in list.Items) Item(item, ReferenceEquals(item, lonely) ? "lonely" : null);
        html.Close(list.FirstNumber is null ? "ul" : "ol").Line();
    }

    private void Item(ListItem item, string? classes)
    {
        html.Open("li", ClassOf(item) is { } kind && classes is not null ? kind + " " + classes : ClassOf(item) ?? classes);
        for (var i = 0; i < item.Blocks.Length; i++)
        {
            if (i == 1) html.Line();
            blocks.Render(item.Blocks[i], opensItem: i == 0);
        }

        html.Close("li").Line();
    }

    private string? ClassOf(ListItem item) => item.Blocks switch
    {
        [Entry entry, ..] => Microformats.Of(entry.Kind),
        [Paragraph] when blocks.Section == SectionKind.Skills => Microformats.Skill,
        _ => null,
    };
}
