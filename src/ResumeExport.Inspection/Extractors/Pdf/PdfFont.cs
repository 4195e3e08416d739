using ResumeExport.Model.Content;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>What a font says about the text that it shows.</summary>
/// <param name="Name">The name of the face without its subset tag.</param>
/// <param name="CodeLength">Bytes of a character code: 2 for composite fonts, 1 for simple ones.</param>
/// <param name="Texts">The text of each code; null when the font has no ToUnicode map.</param>
internal sealed record PdfFont(string Name, int CodeLength, ToUnicodeMap? Texts)
{
    /// <summary>Bold and italic by the name of the face.</summary>
    public TextStyles Styles { get; } =
        (Has(Name, "Bold") ? TextStyles.Bold : 0) | (Has(Name, "Italic") || Has(Name, "Oblique") ? TextStyles.Italic : 0);

    public static PdfFont Read(PdfFile file, PdfDictionary font)
    {
        var name = file.Name(font["BaseFont"]) ?? "";
        var plus = name.IndexOf('+', StringComparison.Ordinal);
        var map = file.Resolve(font["ToUnicode"]) is PdfStream stream ? ToUnicodeMap.Read(file.Decode(stream)) : null;
        return new PdfFont(plus < 0 ? name : name[(plus + 1)..], file.Name(font["Subtype"]) == "Type0" ? 2 : 1, map);
    }

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
