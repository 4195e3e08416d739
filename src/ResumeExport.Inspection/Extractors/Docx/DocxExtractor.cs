using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>Reads DOCX files with a zip reader and an XML reader only.</summary>
public sealed class DocxExtractor : BoundedExtractor
{
    /// <inheritdoc/>
    protected override LineAspects Aspects =>
        LineAspects.Text | LineAspects.Links | LineAspects.HeadingLevels | LineAspects.Lists | LineAspects.Emphasis;

    /// <inheritdoc/>
    protected override ExtractedDocument Read(ReadOnlyMemory<byte> file)
    {
        var problems = new ProblemList();
        using var package = new DocxPackage(file, problems);
        var main = package.MainPart();
        var relations = package.Relations(main);
        var styles = ReadStyles(package, relations, problems);
        var visibility = new TextVisibility(styles, ReadTheme(package, relations));
        var lines = new LineCollector();
        using var body = package.Open(main) ?? throw new InvalidDataException("the package has no main document");
        var walk = new DocxWalk(lines, problems, styles, visibility, ReadNumbering(package, relations), relations, "");
        walk.Part(body);
        foreach (var id in walk.HeadersAndFooters) Margin(package, relations, id, styles, visibility, lines, problems);
        return new ExtractedDocument
        {
            Lines = lines.ToImmutable(),
            Aspects = Aspects,
            Title = Title(package),
            Language = styles.Language,
            Problems = problems.ToImmutable(),
        };
    }

    private static DocxStyles ReadStyles(DocxPackage package, Dictionary<string, DocxRelation> relations, ProblemList problems)
    {
        using var reader = OpenRelated(package, relations, "/styles");
        return DocxStyles.Read(reader, problems);
    }

    private static DocxTheme ReadTheme(DocxPackage package, Dictionary<string, DocxRelation> relations)
    {
        using var reader = OpenRelated(package, relations, "/theme");
        return DocxTheme.Read(reader);
    }

    private static DocxNumbering ReadNumbering(DocxPackage package, Dictionary<string, DocxRelation> relations)
    {
        using var reader = OpenRelated(package, relations, "/numbering");
        return DocxNumbering.Read(reader);
    }

    private static XmlReader? OpenRelated(DocxPackage package, Dictionary<string, DocxRelation> relations, string type)
    {
        foreach (var relation in relations.Values)
            if (!relation.IsExternal && relation.Type.EndsWith(type, StringComparison.Ordinal)) return package.Open(relation.Target);
        return null;
    }

    // Parsers skip headers and footers, so content there is lost to them.
    private static void Margin(
        DocxPackage package,
        Dictionary<string, DocxRelation> relations,
        string id,
        DocxStyles styles,
        TextVisibility visibility,
        LineCollector lines,
        ProblemList problems)
    {
        if (!relations.TryGetValue(id, out var relation) || relation.IsExternal) return;
        using var reader = package.Open(relation.Target);
        if (reader is null) return;
        var before = lines.Count;
        var walk = new DocxWalk(lines, problems, styles, visibility, new DocxNumbering(), package.Relations(relation.Target), relation.Target + ", ");
        walk.Part(reader);
        if (lines.Count > before) problems.Add($"there is text in {relation.Target}");
    }

    private static string? Title(DocxPackage package)
    {
        foreach (var relation in package.Relations("").Values)
        {
            if (!relation.Type.EndsWith("/core-properties", StringComparison.Ordinal)) continue;
            using var reader = package.Open(relation.Target);
            while (reader?.Read() == true)
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "title") return WordXml.Text(reader);
        }

        return null;
    }
}
