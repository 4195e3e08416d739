namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>Reads tagged PDF files: the text of the content streams, in the order of the structure tree.</summary>
public sealed class PdfExtractor : BoundedExtractor
{
    /// <inheritdoc/>
    protected override LineAspects Aspects =>
        LineAspects.Text | LineAspects.Links | LineAspects.HeadingLevels | LineAspects.Lists | LineAspects.Emphasis | LineAspects.PlainSigns;

    /// <inheritdoc/>
    protected override ExtractedDocument Read(ReadOnlyMemory<byte> file)
    {
        var problems = new ProblemList();
        var objects = new PdfFile(file, problems);
        var catalog = objects.Dictionary(objects.Trailer["Root"]) ?? throw new InvalidDataException("the file has no catalog");
        var lines = new LineCollector();
        ReadPages(objects, catalog, lines, problems);
        return new ExtractedDocument
        {
            Lines = lines.ToImmutable(),
            Aspects = Aspects,
            Title = objects.Dictionary(objects.Trailer["Info"]) is { } info ? objects.Text(info["Title"]) : null,
            Language = objects.Text(catalog["Lang"]),
            Problems = problems.ToImmutable(),
        };
    }

    private static void ReadPages(PdfFile file, PdfDictionary catalog, LineCollector lines, ProblemList problems)
    {
        var annotations = new PdfAnnotations(file, problems);
        var contents = new List<PageContent>();
        var indexes = new Dictionary<PdfDictionary, int>(ReferenceEqualityComparer.Instance);
        foreach (var page in new PageTree(file).Read(catalog))
        {
            annotations.Collect(page);
            indexes[page.Dictionary] = page.Index;
            var content = new PageContent(file, page, problems);
            content.Run(Content(file, page));
            contents.Add(content);
        }

        var walk = new StructureWalk(file, contents, indexes, annotations, lines, problems);
        if (file.Dictionary(catalog["StructTreeRoot"]) is { } root) walk.Root(root, catalog["StructTreeRoot"]);
        else problems.Add("the file has no tags");
        annotations.CheckOwned();
        CheckOrder(contents, walk.Order, problems);
    }

    // The streams of a page are one stream, with a blank between them (ISO 32000-1, table 30).
    private static ReadOnlyMemory<byte> Content(PdfFile file, PdfPage page)
    {
        var value = file.Resolve(page.Dictionary["Contents"]);
        if (value is PdfStream single) return file.Decode(single);
        using var all = new MemoryStream();
        foreach (var item in file.Array(value))
        {
            if (file.Resolve(item) is not PdfStream stream) continue;
            all.Write(file.Decode(stream).Span);
            all.WriteByte((byte)'\n');
            if (all.Length > ExtractionLimits.PartBytes) throw new InvalidDataException("a page is too large");
        }

        return all.ToArray();
    }

    // Most programs read the content stream, people with screen readers the structure: both must hear the same.
    private static void CheckOrder(List<PageContent> contents, List<MarkedText> order, ProblemList problems)
    {
        var at = 0;
        foreach (var content in contents)
            foreach (var piece in content.Pieces)
            {
                if (piece.Runs.Count == 0) continue;
                while (at < order.Count && order[at].Runs.Count == 0) at++;
                if (at < order.Count && ReferenceEquals(order[at], piece))
                {
                    at++;
                    continue;
                }

                problems.Add(order.Contains(piece) ? $"the content stream of page {piece.Page + 1} has another order than the tags" : $"page {piece.Page + 1} has tagged content that no element owns");
                return;
            }

        if (at < order.Count) problems.Add("two elements own the same content");
    }
}
