namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>settings.xml</c>: the layout rules of present versions of Word.</summary>
internal static class SettingsPart
{
    public static void Write(Stream stream)
    {
        using var xml = new WordXml(stream, "settings");
        xml.Start("compat").Start("compatSetting");
        xml.Attribute("name", "compatibilityMode").Attribute("uri", "http://schemas.microsoft.com/office/word").Attribute("val", "15");
        xml.End().End();
    }
}
