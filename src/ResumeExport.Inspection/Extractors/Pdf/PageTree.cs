namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>Reads the pages in order (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree(PdfFile file)
{
    private const int MostPages = 1000;

    private readonly FontCache fonts = new();
    private readonly List<PdfPage> pages = [];
    private readonly HashSet<PdfDictionary> visited = new(ReferenceEqualityComparer.Instance);

    public List<PdfPage> Read(PdfDictionary catalog)
    {
        if (file.Dictionary(catalog["Pages"]) is { } root) Node(root, new PdfDictionary([]), [0, 0, 0, 0], 0);
        return pages;
    }

    private void Node(PdfDictionary node, PdfDictionary resources, double[] box, int depth)
    {
        if (depth > ExtractionLimits.Depth || !visited.Add(node)) throw new InvalidDataException("the page tree is broken");
        resources = file.Dictionary(node["Resources"]) ?? resources;
        if (file.Array(node["MediaBox"]) is { Count: 4 } own) box = Box(own);
        if (file.Name(node["Type"]) == "Page")
        {
            if (pages.Count >= MostPages) throw new InvalidDataException("the file has too many pages");
            pages.Add(new PdfPage(pages.Count, node, resources, box, fonts));
            return;
        }

        foreach (var kid in file.Array(node["Kids"]))
            if (file.Dictionary(kid) is { } child) Node(child, resources, box, depth + 1);
    }

    private double[] Box(List<PdfValue> corners)
    {
        var values = corners.ConvertAll(corner => file.Number(corner) ?? 0);
        return [Math.Min(values[0], values[2]), Math.Min(values[1], values[3]), Math.Max(values[0], values[2]), Math.Max(values[1], values[3])];
    }
}
