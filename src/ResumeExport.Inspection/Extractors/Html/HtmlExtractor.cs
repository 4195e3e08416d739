using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ResumeExport.Inspection.Extractors.Html;

/// <summary>Reads HTML files as a browser without scripts builds them; loads nothing.</summary>
public sealed class HtmlExtractor : BoundedExtractor
{
    /// <inheritdoc/>
    protected override LineAspects Aspects =>
        LineAspects.Text | LineAspects.Links | LineAspects.HeadingLevels | LineAspects.Lists | LineAspects.Emphasis | LineAspects.Dates;

    /// <inheritdoc/>
    protected override ExtractedDocument Read(ReadOnlyMemory<byte> file)
    {
        var problems = new ProblemList();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(FileText.Decode(file.Span, problems));
        var lines = new LineCollector();
        var walk = new HtmlWalk(lines, problems);
        if (document.Body is { } body) walk.Document(body);
        HtmlSafety.Check(document, problems);
        var found = lines.ToImmutable();
        StructuredDataCheck.Check(document, found, problems);
        return new ExtractedDocument
        {
            Lines = found,
            Aspects = Aspects,
            Title = document.QuerySelector("title")?.TextContent,
            Language = (document.DocumentElement as IHtmlElement)?.Language is { Length: > 0 } language ? language : null,
            Problems = problems.ToImmutable(),
        };
    }
}
