namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>settings.xml</c>: the layout rules of present versions of Word, the languages of its fonts and the meaning of its colours.</summary>
internal static class SettingsPart
{
    private const int Accents = 6;

    public static void Write(Stream stream, DocxLanguage language)
    {
        using var xml = new WordXml(stream, "settings");
        xml.Start("compat").Start("compatSetting");
        xml.Attribute("name", "compatibilityMode").Attribute("uri", "http://schemas.microsoft.com/office/word").Attribute("val", "15");
        xml.End().End();
        xml.Start("themeFontLang");
        language.Attributes(xml);
        xml.End();
        ColorMapping(xml);
    }

    // Which colour of the theme is text and which is paper: the usual way round (ISO 29500-1, 17.15.1.20).
    private static void ColorMapping(WordXml xml)
    {
        xml.Start("clrSchemeMapping");
        xml.Attribute("bg1", "light1").Attribute("t1", "dark1").Attribute("bg2", "light2").Attribute("t2", "dark2");
        for (var number = 1; number <= Accents; number++)
        {
            var accent = "accent" + ParagraphStyle.Number(number);
            xml.Attribute(accent, accent);
        }

        xml.Attribute("hyperlink", "hyperlink").Attribute("followedHyperlink", "followedHyperlink").End();
    }
}
