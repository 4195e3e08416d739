namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>An indirect reference.</summary>
internal sealed class PdfReference(int number) : PdfValue
{
    /// <summary>The object number.</summary>
    public int Number => number;
}
