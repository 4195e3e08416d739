using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pdf;
using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Writers.Pdf;

/// <summary>Writes tagged PDF (PDF/A-3a, PDF/UA-1): one block for each row of the résumé, one structure element for each content line.</summary>
public sealed class PdfResumeWriter : IResumeWriter
{
    private const string UsualFont = "Carlito";

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        // 1. What PDF cannot say.
        var findings = PdfCheck.Of(composed);
        if (!findings.IsEmpty) return findings;

        // 2. Rows to blocks.
        var document = LayoutMapper.Map(composed);

        // 3. The file, unless a character has no glyph.
        var families = EmbeddedFamilies.Of(composed.Theme, EmbeddedFontSource.Instance);
        var options = new PdfOptions
        {
            Date = new DateTimeOffset(composed.Date, TimeOnly.MinValue, TimeSpan.Zero),
            FontFamily = families.IsEmpty ? UsualFont : families[0],
            FurtherFamilies = families.IsEmpty ? [] : families[1..],
        };
        var result = new PdfWriter().Write(document, options, output);
        if (!result.Succeeded) return MissingGlyphReport.Of(result.MissingGlyphs, composed.Document);
        return families.IsEmpty ? [NotEmbedded(composed.Theme.Name)] : [];
    }

    private static Diagnostic NotEmbedded(string theme) => new(
        DiagnosticCodes.PdfFontNotEmbedded,
        DiagnosticSeverity.Warning,
        $"No font of the theme '{theme}' comes with the program; the PDF uses {UsualFont}",
        Hint: EmbeddedFamilies.Hint);
}
