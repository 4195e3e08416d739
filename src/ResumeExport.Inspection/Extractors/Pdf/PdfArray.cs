namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>An array.</summary>
internal sealed class PdfArray(List<PdfValue> items) : PdfValue
{
    public List<PdfValue> Items => items;
}
