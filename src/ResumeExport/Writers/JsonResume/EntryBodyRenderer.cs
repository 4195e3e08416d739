using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Schemas.JsonResume;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Renders the body of an entry: a paragraph and a list into the fields of the schema, the order of all of it beside them.</summary>
internal sealed class EntryBodyRenderer(EntryShape shape, BlockRenderer blocks)
{
    /// <summary>Adds the body to <paramref name="item"/>.</summary>
    public void Render(StandardObject item, ImmutableArray<Block> body)
    {
        var prose = shape.Prose is null ? -1 : IndexOf(body, static block => block is Paragraph text && IsProse(text));
        var highlights = shape.HasHighlights ? IndexOf(body, static block => block is BulletList list && IsPlainList(list)) : -1;
        if (prose >= 0) item.AddText(shape.Prose!, ((Paragraph)body[prose]).Text);
        if (highlights >= 0) item.AddTexts(JsonResumeNames.Highlights, Texts((BulletList)body[highlights]));
        if (!IsStandardOrder(body.Length, prose, highlights)) item.Extra.Add(JsonResumeNames.Blocks, Order(body, prose, highlights));
    }

    private static bool IsStandardOrder(int count, int prose, int highlights) =>
        count == (prose >= 0 ? 1 : 0) + (highlights >= 0 ? 1 : 0) && (prose < 0 || highlights < 0 || prose < highlights);

    private JsonList Order(ImmutableArray<Block> body, int prose, int highlights)
    {
        var list = new JsonList();
        for (var i = 0; i < body.Length; i++)
        {
            if (i == prose) list.Add("#" + shape.Prose);
            else if (i == highlights) list.Add("#" + JsonResumeNames.Highlights);
            else list.Add(blocks.Render(body[i], SectionKind.Custom, isInItem: false));
        }

        return list;
    }

    private static int IndexOf(ImmutableArray<Block> body, Func<Block, bool> isWanted)
    {
        for (var i = 0; i < body.Length; i++)
            if (isWanted(body[i])) return i;
        return -1;
    }

    // An empty line in the field would be read as the end of the paragraph.
    private static bool IsProse(Paragraph paragraph) =>
        !paragraph.Text.IsEmpty && !paragraph.Text.ToPlainText().Contains("\n\n", StringComparison.Ordinal);

    private static bool IsPlainList(BulletList list)
    {
        if (list.FirstNumber is not null) return false;
        foreach (var item in list.Items)
            if (item.Blocks is not [Paragraph { Text.IsEmpty: false }]) return false;
        return true;
    }

    private static IEnumerable<RichText> Texts(BulletList list)
    {
        foreach (var item in list.Items) yield return ((Paragraph)item.Blocks[0]).Text;
    }
}
