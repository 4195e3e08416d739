using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.Html;

/// <summary>Renders keywords behind their label.</summary>
internal sealed class LabelledListRenderer(HtmlText html, InlineRenderer inlines)
{
    private static readonly string Colon = ContentLines.LabelSeparator.TrimEnd();

    /// <summary>Renders <paramref name="list"/>; the first block of a list item needs no element of its own.</summary>
    public void Render(LabelledList list, bool opensItem)
    {
        if (!opensItem) html.Open("p", "labelled");
        html.Open("strong", "label");
        inlines.Render(list.Label, TextStyles.Bold);
        html.Text(Colon).Close("strong").Text(" ");
        for (var i = 0; i < list.Values.Length; i++)
        {
            if (i > 0) html.Text(ContentLines.ValueSeparator);
            inlines.Render(list.Values[i]);
        }

        if (!opensItem) html.Close("p").Line();
    }
}
