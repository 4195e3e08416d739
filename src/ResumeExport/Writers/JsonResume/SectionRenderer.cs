using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Renders sections: kind, heading and the order of what is in them.</summary>
internal sealed class SectionRenderer(StandardObject basics, BlockRenderer blocks)
{
    /// <summary>Renders <paramref name="section"/>.</summary>
    public JsonObject Render(Section section)
    {
        var result = new JsonObject().Add("kind", section.Kind.ToString().ToLowerInvariant());
        if (!section.Heading.IsEmpty) result.Add("heading", RichTextRenderer.Render(section.Heading));
        var list = new JsonList();
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            var summary = i == 0 && section.Kind == SectionKind.Summary ? Summary(section.Blocks[0]) : null;
            list.Add(summary ?? blocks.Render(section.Blocks[i], section.Kind, isInItem: false));
        }

        return result.Add("blocks", list);
    }

    private JsonText? Summary(Block block)
    {
        if (block is not Paragraph { Text.IsEmpty: false } paragraph || basics.Fields.Has("summary")) return null;
        basics.AddText("summary", paragraph.Text);
        return new JsonText("#/basics/summary");
    }
}
