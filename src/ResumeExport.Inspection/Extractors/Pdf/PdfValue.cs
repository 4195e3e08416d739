namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>An object of a PDF file (ISO 32000-1, 7.3). Booleans are names here, as nothing tells them apart by type.</summary>
internal abstract class PdfValue
{
    /// <summary>The null object, also what a dangling reference leads to.</summary>
    public static PdfValue Null { get; } = new PdfName("null");
}
