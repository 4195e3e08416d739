using System.Collections.Immutable;
using ResumeExport.Composition.Wording;
using ResumeExport.Model.Text;
using ResumeExport.Writers.Docx;
using ResumeExport.Writers.Html;
using ResumeExport.Writers.JsonResume;
using ResumeExport.Writers.Markdown;
using ResumeExport.Writers.Pdf;
using ResumeExport.Writers.PlainText;

namespace ResumeExport.Pipeline;

/// <summary>Every format there is. The command line, the tests and the documentation go through this list, so none can be forgotten.</summary>
public static class FormatRegistry
{
    /// <summary>All formats, in the order they are made and shown.</summary>
    public static ImmutableArray<OutputFormat> All { get; } =
    [
        new("docx", "Word", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", static () => new DocxWriter()),
        new("pdf", "PDF", ".pdf", "application/pdf", static () => new PdfResumeWriter()),
        new("html", "HTML", ".html", "text/html", static () => new HtmlWriter(JsonResumeWriter.ToJson)) { UsesTemplate = true },
        PlainText(PlainTextForm.Standard),
        new("json", "JSON Resume", ".json", "application/json", static () => new JsonResumeWriter()) { FollowsThemeLayout = false, Wording = OutputWording.Source },
        new("md", "Markdown", ".md", "text/markdown", static () => new MarkdownPageWriter()) { FollowsThemeLayout = false, Wording = OutputWording.Source },
    ];

    /// <summary>HTML as the bare article without head and styles, to be put in a page of one's own; in all else the format <c>html</c>.</summary>
    public static OutputFormat HtmlFragment { get; } = Find("html")! with { CreateWriter = static () => new HtmlWriter(JsonResumeWriter.ToJson, isFragment: true), UsesTemplate = false, Variant = "fragment" };

    /// <summary>Returns the format <c>docx</c> with what is asked of Word documents.</summary>
    public static OutputFormat Docx(DocxOptions options) => Find("docx")! with { CreateWriter = () => new DocxWriter(options), Variant = options.EmbedFonts ? "embedded fonts" : "" };

    /// <summary>Returns the format <c>txt</c> in a form of its own.</summary>
    public static OutputFormat PlainText(PlainTextForm form) => new("txt", "Plain text", ".txt", "text/plain", () => new PlainTextWriter(form)) { TextForm = form, Wording = OutputWording.ThemeWithLinkTexts };

    /// <summary>Returns the format with this name or extension, in any case; null when there is none.</summary>
    public static OutputFormat? Find(string nameOrExtension)
    {
        var name = nameOrExtension.TrimStart('.');
        return All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
