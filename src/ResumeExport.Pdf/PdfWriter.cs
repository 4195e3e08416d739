using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Serialization;
using ResumeExport.Pdf.Shaping;
using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Pdf;

/// <summary>
/// Typesets a document and writes it as tagged PDF 1.7 with embedded fonts. Stateless: one instance serves any number of
/// threads, and the same input always gives the same bytes.
/// </summary>
public sealed class PdfWriter : IPdfWriter
{
    /// <inheritdoc/>
    public PdfResult Write(LayoutDocument document, PdfOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        LayoutGuard.Check(document);

        // 1. Text to glyphs, once for measuring and drawing.
        var missing = new MissingGlyphs();
        var shaped = new DocumentShaper(options, missing).Shape(document);
        if (missing.Any)
            return new PdfResult(0, missing.ToImmutable());

        // 2. Glyphs to lines, lines to pages.
        var pages = Typesetter.Typeset(shaped, document.Page);

        // 3. Logical structure, then content in the same order.
        var structure = StructureBuilder.Build(shaped, document.Language);
        var composed = ComposedDocument.Compose(shaped, pages, document.Page, structure);

        // 4. Objects to bytes.
        output.Write(DocumentSerializer.Serialize(document, options, composed).Written);
        return new PdfResult(pages.Count, []);
    }
}
