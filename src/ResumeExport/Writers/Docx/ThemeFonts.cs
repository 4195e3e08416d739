namespace ResumeExport.Writers.Docx;

/// <summary>
/// The fonts of a document, once in its theme part and once in its styles: styles name the font of the theme, so that another
/// pair of fonts chosen in Word changes all of them, and the family beside it for programs that know no themes.
/// </summary>
internal sealed record ThemeFonts(string Latin, string? EastAsian, string? Complex)
{
    public static ThemeFonts Of(string family, DocxLanguage language) => new(family, language.EastAsianFont, language.ComplexFont);

    /// <summary>The same fonts as the theme part names them.</summary>
    public ThemeFontSet Set => new(Latin, EastAsian ?? "", Complex ?? "", []);

    /// <summary>Writes <c>w:rFonts</c> for the fonts of running text.</summary>
    public void WriteBody(WordXml xml) => Write(xml, "minor");

    /// <summary>Writes <c>w:rFonts</c> for the fonts of headings.</summary>
    public void WriteHeading(WordXml xml) => Write(xml, "major");

    private void Write(WordXml xml, string role) => xml.Start("rFonts")
        .Attribute("ascii", Latin).Attribute("hAnsi", Latin).Attribute("eastAsia", EastAsian ?? Latin).Attribute("cs", Complex ?? Latin)
        .Attribute("asciiTheme", role + "HAnsi").Attribute("hAnsiTheme", role + "HAnsi").Attribute("eastAsiaTheme", role + "EastAsia").Attribute("cstheme", role + "Bidi")
        .End();
}
