using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ResumeExport.Inspection.Extractors.Docx;
using ResumeExport.Inspection.Extractors.Html;
using ResumeExport.Inspection.Extractors.JsonResume;
using ResumeExport.Inspection.Extractors.Markdown;
using ResumeExport.Inspection.Extractors.Pdf;
using ResumeExport.Inspection.Extractors.PlainText;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors;

/// <summary>The extractors by the name of their format, which is also the file extension.</summary>
public static class ExtractorRegistry
{
    /// <summary>The formats that can be re-read.</summary>
    public static ImmutableArray<string> Formats { get; } = ["docx", "pdf", "html", "txt", "json", "md"];

    /// <summary>Finds the extractor of <paramref name="format"/>; case matters.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="textForm">The form of plain text; null for the standard one. No other format has any.</param>
    /// <param name="extractor">The extractor.</param>
    /// <returns>False for a format that cannot be re-read.</returns>
    public static bool TryCreate(string format, PlainTextForm? textForm, [NotNullWhen(true)] out IExtractor? extractor)
    {
        extractor = format switch
        {
            "docx" => new DocxExtractor(),
            "html" => new HtmlExtractor(),
            "json" => new JsonExtractor(),
            "md" => new MarkdownExtractor(),
            "pdf" => new PdfExtractor(),
            "txt" => new TextExtractor(textForm ?? PlainTextForm.Standard),
            _ => null,
        };
        return extractor is not null;
    }
}
