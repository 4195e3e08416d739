using ResumeExport.Model.Document;
using ResumeExport.Schemas.JsonResume;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Renders the header into <c>basics</c>.</summary>
internal sealed class HeaderRenderer(StandardObject basics, ContactRenderer contacts, BlockRenderer blocks)
{
    /// <summary>Renders <paramref name="header"/>.</summary>
    public void Render(Header header)
    {
        basics.AddText("name", header.Name);
        if (header.Headline is { } headline) Headline(headline);
        var list = new JsonList();
        foreach (var item in header.Contacts) list.Add(contacts.Render(item));
        basics.Extra.Add(JsonResumeNames.Contacts, list);
        if (!header.Blocks.IsEmpty) basics.Extra.Add(JsonResumeNames.Blocks, blocks.Render(header.Blocks, SectionKind.Custom));
    }

    private void Headline(Headline headline)
    {
        var label = "";
        var parts = new JsonList();
        foreach (var part in headline.Parts)
        {
            if (parts.Count > 0) label += " " + headline.Separator + " ";
            label += part.ToPlainText();
            parts.Add(RichTextRenderer.Render(part));
        }

        basics.Fields.Add("label", label);
        basics.Extra.Add(JsonResumeNames.Headline, new JsonObject().Add("parts", parts).Add("separator", headline.Separator));
    }
}
