using ResumeExport.Pdf.Layout;

namespace ResumeExport.Pdf;

/// <summary>
/// Writes documents as PDF. It takes semantic blocks rather than placed glyphs, so an engine with a layout of its own can
/// stand in for <see cref="PdfWriter"/>.
/// </summary>
public interface IPdfWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="options">How to write it.</param>
    /// <param name="output">Receives the whole file at once; left untouched if the document is refused.</param>
    /// <returns>
    /// The number of pages; or, if a character cannot be drawn, every such character and where it stands. A wrong or
    /// empty glyph is never written in its place (ISO 14289-1, 7.21.8).
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A size, a list level (0 to 50) or a language tag is out of its range: a fault of the calling code.
    /// </exception>
    PdfResult Write(LayoutDocument document, PdfOptions options, Stream output);
}
