using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Writers.Docx;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Batch.Remote;

/// <summary>A format and its form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Variant">What sets it apart from the usual one (<see cref="OutputFormat.Variant"/>).</param>
/// <param name="Text">The form of plain text; null for other formats.</param>
public sealed record JobFormat(string Name, string Variant, PlainTextForm? Text)
{
    /// <summary>Returns what describes <paramref name="format"/>.</summary>
    public static JobFormat Of(OutputFormat format) => new(format.Name, format.Variant, format.TextForm);

    /// <summary>Returns the format; null when this program does not have it.</summary>
    /// <param name="reference">The reference document; null for none.</param>
    public OutputFormat? ToFormat(ReferenceDocument? reference)
    {
        var format = FormatRegistry.Find(Name);
        if (Text is { } form) format = FormatRegistry.PlainText(form);
        else if (Variant == FormatRegistry.HtmlFragment.Variant) format = FormatRegistry.HtmlFragment;
        else if (format?.Name == "docx") format = FormatRegistry.Docx(new DocxOptions { Reference = reference, EmbedFonts = Variant.Length > 0 });
        return format?.Variant == Variant ? format : null;
    }
}
