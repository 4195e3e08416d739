using System.Globalization;
using System.Text;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>Walks the structure tree in logical order and collects the lines (ISO 32000-1, 14.7 and 14.8).</summary>
internal sealed class StructureWalk(PdfFile file, List<PageContent> contents, Dictionary<PdfDictionary, int> pageIndexes, PdfAnnotations annotations, LineCollector lines, ProblemList problems)
{
    private readonly RunCollector text = new();
    private readonly StringBuilder label = new();
    private readonly HashSet<PdfDictionary> visited = new(ReferenceEqualityComparer.Instance);
    private PdfDictionary? roleMap;
    private int heading;
    private bool startsItem;
    private int? itemNumber;
    private string place = "";

    /// <summary>The pieces of marked content in the order of the structure.</summary>
    public List<MarkedText> Order { get; } = [];

    /// <summary>Reads the tree below the structure tree root.</summary>
    public void Root(PdfDictionary root, PdfValue reference)
    {
        roleMap = file.Dictionary(root["RoleMap"]);
        Kids(root, reference, new StructureContext(0, null, false, -1, 0));
        End(default);
    }

    private void Kids(PdfDictionary element, PdfValue self, StructureContext context)
    {
        var kids = file.Resolve(element["K"]);
        if (kids is PdfArray array)
            foreach (var kid in array.Items) Kid(kid, self, context);
        else if (kids != PdfValue.Null) Kid(element["K"], self, context);
    }

    private void Kid(PdfValue kid, PdfValue parent, StructureContext context)
    {
        var value = file.Resolve(kid);
        if (value is PdfNumber id) Content(context.Page, id.Index, context);
        else if (value is not PdfDictionary dictionary) problems.Add("an element has a kid that is nothing");
        else if (file.Name(dictionary["Type"]) == "MCR") Content(PageOf(dictionary, context.Page), (dictionary["MCID"] as PdfNumber)?.Index ?? -1, context);
        else if (file.Name(dictionary["Type"]) != "OBJR") Element(dictionary, kid, parent, context);
        else if (context.Target is null) problems.Add("an annotation is in an element that is no Link");
    }

    private int PageOf(PdfDictionary dictionary, int inherited) =>
        file.Dictionary(dictionary["Pg"]) is { } page && pageIndexes.TryGetValue(page, out var index) ? index : inherited;

    private void Content(int page, int id, StructureContext context)
    {
        if (page < 0 || page >= contents.Count || contents[page].Find(id) is not { } piece)
        {
            problems.Add("an element refers to content that is not there");
            return;
        }

        Order.Add(piece);
        foreach (var run in piece.Runs)
        {
            if (context.IsLabel) label.Append(run.Text);
            else text.Append(run.Text, run.Styles, context.Target);
        }

        if (!context.IsLabel && place.Length == 0) place = string.Create(CultureInfo.InvariantCulture, $"page {page + 1}, line {piece.Line}");
    }

    private void Element(PdfDictionary element, PdfValue self, PdfValue parent, StructureContext context)
    {
        if (context.Nesting > ExtractionLimits.Depth || !visited.Add(element)) throw new InvalidDataException("the structure tree is broken");
        var type = TypeOf(element);
        CheckParent(element, parent, type);
        if (element["ActualText"] != PdfValue.Null) problems.Add($"an element {type} replaces its text (ActualText)");
        var inner = context with { Page = PageOf(element, context.Page), Nesting = context.Nesting + 1 };
        switch (type)
        {
            case "Link": Link(element, self, inner); break;
            case "Span" or "Quote" or "Code" or "Em" or "Strong": Kids(element, self, inner); break;
            case "Lbl": Kids(element, self, inner with { IsLabel = true }); EndLabel(); break;
            case "LI": Item(element, self, context, inner); break;
            case "L": Block(element, self, context, inner with { ListDepth = context.ListDepth + 1 }); break;
            default:
                if (!IsBlock(type)) problems.Add($"an element has the unexpected type {type}");
                heading = HeadingLevel(type) is > 0 and var level ? Heading(level, context) : heading;
                Block(element, self, context, inner);
                break;
        }
    }

    private int Heading(int level, StructureContext outer)
    {
        End(outer);
        return level;
    }

    private void CheckParent(PdfDictionary element, PdfValue parent, string type)
    {
        if (element["P"] is not PdfReference named || parent is not PdfReference real || named.Number != real.Number)
            problems.Add($"an element {type} names a wrong parent");
    }

    private string TypeOf(PdfDictionary element)
    {
        var type = file.Name(element["S"]) ?? "";
        for (var i = 0; i < 8 && roleMap is not null && file.Name(roleMap[type]) is { } mapped; i++) type = mapped;
        return type;
    }

    private static bool IsBlock(string type) =>
        type is "Document" or "Part" or "Sect" or "Div" or "Art" or "P" or "LBody" or "BlockQuote" || HeadingLevel(type) > 0;

    private static int HeadingLevel(string type) =>
        type is ['H', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 0;

    private void Block(PdfDictionary element, PdfValue self, StructureContext outer, StructureContext inner)
    {
        End(outer);
        Kids(element, self, inner);
        End(inner);
        heading = 0;
    }

    private void Item(PdfDictionary element, PdfValue self, StructureContext outer, StructureContext inner)
    {
        End(outer);
        if (outer.ListDepth == 0) problems.Add("there is a list item outside of a list");
        Kids(element, self, inner);
        End(inner);
        if (startsItem) problems.Add("there is a list item without text");
        startsItem = false;
    }

    private void EndLabel()
    {
        var marker = label.ToString().Trim();
        label.Clear();
        startsItem = true;
        itemNumber = int.TryParse(marker.AsSpan().TrimEnd("."), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (itemNumber is null && marker.AsSpan().ContainsAnyInRange('A', 'z')) problems.Add("the label of a list item is neither a number nor a sign");
    }

    private void Link(PdfDictionary element, PdfValue self, StructureContext context)
    {
        if (context.Target is not null) problems.Add("there is a link in a link");
        var before = Order.Count;
        Kids(element, self, context with { Target = TargetOf(element) ?? "" });
        if (Order.Count == before) problems.Add("there is a link without text");
    }

    private string? TargetOf(PdfDictionary element)
    {
        string? target = null;
        var kids = file.Resolve(element["K"]);
        foreach (var kid in kids is PdfArray array ? array.Items : [kids])
        {
            if (file.Dictionary(kid) is not { } reference || file.Name(reference["Type"]) != "OBJR") continue;
            if (file.Dictionary(reference["Obj"]) is not { } annotation) continue;
            var own = annotations.TargetOf(annotation);
            if (target is not null && own != target) problems.Add("one link leads to two places");
            target ??= own;
        }

        if (target is null) problems.Add("a Link element leads nowhere");
        return target;
    }

    private void End(StructureContext context)
    {
        var shape = LineCollector.Shape(place) with
        {
            HeadingLevel = heading,
            ListDepth = context.ListDepth,
            StartsItem = startsItem,
            ItemNumber = startsItem ? itemNumber : null,
        };
        place = "";
        if (!lines.Add(text, shape)) return;
        heading = 0;
        startsItem = false;
    }
}
