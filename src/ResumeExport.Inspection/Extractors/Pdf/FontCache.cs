namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>The fonts of a file, each read once although every page names them.</summary>
internal sealed class FontCache
{
    private readonly Dictionary<PdfDictionary, PdfFont> fonts = new(ReferenceEqualityComparer.Instance);

    public PdfFont Of(PdfFile file, PdfDictionary dictionary)
    {
        if (!fonts.TryGetValue(dictionary, out var font)) fonts[dictionary] = font = PdfFont.Read(file, dictionary);
        return font;
    }
}
