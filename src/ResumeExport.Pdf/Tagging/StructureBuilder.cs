using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Shaping;

namespace ResumeExport.Pdf.Tagging;

/// <summary>
/// Gives each run the structure element its text will belong to. See <see cref="LayoutBlock"/> for the shape of lists.
/// </summary>
internal sealed class StructureBuilder
{
    private readonly ShapedDocument document;
    private readonly string language;
    private readonly StructureElement root = new("Document", null);
    private readonly List<ListNesting> lists = [];

    private StructureBuilder(ShapedDocument document, string language)
    {
        this.document = document;
        this.language = language;
    }

    /// <summary>Builds the tree's skeleton; elements join it as content is drawn.</summary>
    /// <returns>The Document element.</returns>
    public static StructureElement Build(ShapedDocument document, string language)
    {
        var builder = new StructureBuilder(document, language);
        for (var i = 0; i < document.Blocks.Count; i++)
            builder.AddBlock(i);
        return builder.root;
    }

    private void AddBlock(int index)
    {
        var block = document.Blocks[index];
        if (block.Source.ListLevel > 0)
        {
            AddListBlock(index, block);
            return;
        }

        lists.Clear();
        foreach (var part in block.Parts)
            AddPart(part, new StructureElement(RoleNames.TypeOf(part.Source.Role), root));
    }

    private void AddListBlock(int index, ShapedBlock block)
    {
        OpenList(block.Source);
        var list = lists[^1];
        if (block.Source.ListMarker is not null)
        {
            var label = list.BeginItem();
            if (block.MarkerRun >= 0)
                document.Runs[block.MarkerRun].Element = label;
        }

        var body = list.RequireBody();
        var isPlain = IsPlainItem(index, block);
        foreach (var part in block.Parts)
            AddPart(part, isPlain ? body : new StructureElement(RoleNames.TypeOf(part.Source.Role), body));
    }

    private void OpenList(LayoutBlock block)
    {
        while (lists.Count > block.ListLevel || (block.StartsList && lists.Count == block.ListLevel))
            lists.RemoveAt(lists.Count - 1);
        while (lists.Count < block.ListLevel)
        {
            var parent = lists.Count == 0 ? root : lists[^1].RequireBody();
            var list = new StructureElement("L", parent) { ListNumbering = RoleNames.NumberingOf(block.ListMarker) };
            lists.Add(new ListNesting(list));
        }
    }

    private bool IsPlainItem(int index, ShapedBlock block) =>
        block.Parts.Count == 1
        && RoleNames.TypeOf(block.Parts[0].Source.Role) == "P"
        && BeginsItem(index)
        && !IsContinued(index);

    private bool BeginsItem(int index)
    {
        var block = document.Blocks[index].Source;
        return block.ListMarker is not null || block.StartsList
            || index == 0 || document.Blocks[index - 1].Source.ListLevel < block.ListLevel;
    }

    /// <summary>Whether the next block lies in the same item: a nested list or another paragraph.</summary>
    private bool IsContinued(int index)
    {
        if (index + 1 == document.Blocks.Count)
            return false;
        var level = document.Blocks[index].Source.ListLevel;
        var next = document.Blocks[index + 1].Source.ListLevel;
        return next > level || (next == level && !BeginsItem(index + 1));
    }

    private void AddPart(ShapedPart part, StructureElement element)
    {
        StructureElement? link = null;
        for (var i = 0; i < part.Source.Runs.Length; i++)
        {
            var run = document.Runs[part.FirstRun + i];
            link = LinkOf(run.Source, element, link);
            run.Element = InLanguage(run.Source, link ?? element);
        }
    }

    private static StructureElement? LinkOf(LayoutRun run, StructureElement element, StructureElement? current)
    {
        if (run.LinkTarget is null || string.IsNullOrWhiteSpace(run.Text))
            return run.LinkTarget is not null && run.LinkTarget == current?.Target ? current : null;
        if (current?.Target != run.LinkTarget)
            current = new StructureElement("Link", element) { Target = run.LinkTarget };
        current.LinkText += run.Text;
        return current;
    }

    private StructureElement InLanguage(LayoutRun run, StructureElement element) =>
        run.Language is { } own && !string.Equals(own, language, StringComparison.OrdinalIgnoreCase)
            ? new StructureElement("Span", element) { Language = own }
            : element;
}
