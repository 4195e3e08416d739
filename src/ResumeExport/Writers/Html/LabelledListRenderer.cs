using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.Html;

/// <summary>Renders keywords behind their label.</summary>
internal sealed class LabelledListRenderer(HtmlText html, InlineRenderer inlines)
{
    private static readonly string Colon = ContentLines.LabelSeparator.TrimEnd();

    /// <summary>Renders <paramref name="list"/>; the first block of a list item needs no element of its own.</summary>
    /// <param name="list">The list.</param>
    /// <param name="opensItem">True for the first block of a list item.</param>
    /// <param name="isSkill">True when the values are skills of the person.</param>
    public void Render(LabelledList list, bool opensItem, bool isSkill)
    {
        if (!opensItem) html.Open("p", "labelled");
        html.Open("strong", "label");
        inlines.Render(list.Label, TextStyles.Bold);
        html.Text(Colon).Close("strong").Text(" ");
        for (var i = 0; i < list.Values.Length; i++)
        {
            if (i > 0) html.Text(ContentLines.ValueSeparator);
            if (isSkill) html.Open("span", Microformats.Skill);
            inlines.Render(list.Values[i]);
            if (isSkill) html.Close("span");
        }

        if (!opensItem) html.Close("p").Line();
    }
}
