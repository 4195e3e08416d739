namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>A name, or a keyword that stands where an object may stand.</summary>
internal sealed class PdfName(string value) : PdfValue
{
    public string Value => value;
}
