namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>settings.xml</c>: the layout rules of present versions of Word, and the languages of its fonts.</summary>
internal static class SettingsPart
{
    public static void Write(Stream stream, DocxLanguage language)
    {
        using var xml = new WordXml(stream, "settings");
        xml.Start("compat").Start("compatSetting");
        xml.Attribute("name", "compatibilityMode").Attribute("uri", "http://schemas.microsoft.com/office/word").Attribute("val", "15");
        xml.End().End();
        if (!language.HasOwnScript) return;
        xml.Start("themeFontLang");
        language.Attributes(xml);
        xml.End();
    }
}
