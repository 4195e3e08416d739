using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ResumeExport.Inspection.Extractors.Docx;
using ResumeExport.Inspection.Extractors.Html;
using ResumeExport.Inspection.Extractors.JsonResume;
using ResumeExport.Inspection.Extractors.Markdown;
using ResumeExport.Inspection.Extractors.Pdf;
using ResumeExport.Inspection.Extractors.PlainText;

namespace ResumeExport.Inspection.Extractors;

/// <summary>The extractors by the name of their format, which is also the file extension.</summary>
public static class ExtractorRegistry
{
    /// <summary>The formats that can be re-read.</summary>
    public static ImmutableArray<string> Formats { get; } = ["docx", "pdf", "html", "txt", "json", "md"];

    /// <summary>Finds the extractor of <paramref name="format"/>; case matters.</summary>
    /// <returns>False for a format that cannot be re-read.</returns>
    public static bool TryCreate(string format, [NotNullWhen(true)] out IExtractor? extractor)
    {
        extractor = format switch
        {
            "docx" => new DocxExtractor(),
            "html" => new HtmlExtractor(),
            "json" => new JsonExtractor(),
            "md" => new MarkdownExtractor(),
            "pdf" => new PdfExtractor(),
            "txt" => new TextExtractor(),
            _ => null,
        };
        return extractor is not null;
    }
}
