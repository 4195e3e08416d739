namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>A word that is no object: an operator of a content stream, <c>obj</c>, <c>endobj</c> and the like.</summary>
internal sealed class PdfKeyword(string value) : PdfValue
{
    public string Value => value;
}
