namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>One page.</summary>
/// <param name="Index">Counted from 0.</param>
/// <param name="Dictionary">The page object.</param>
/// <param name="Resources">Its resources, inherited ones included.</param>
/// <param name="Box">The media box: left, bottom, right, top.</param>
/// <param name="Fonts">The fonts of the file.</param>
internal sealed record PdfPage(int Index, PdfDictionary Dictionary, PdfDictionary Resources, double[] Box, FontCache Fonts)
{
    public bool Contains(double x, double y) => x >= Box[0] && y >= Box[1] && x <= Box[2] && y <= Box[3];
}
