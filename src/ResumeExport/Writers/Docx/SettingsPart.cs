using System.Xml.Linq;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>settings.xml</c>: the layout rules of present versions of Word, the languages of its fonts and the meaning of its colours.</summary>
internal static class SettingsPart
{
    private const int Accents = 6;

    /// <summary>Writes the part.</summary>
    /// <param name="stream">Takes it.</param>
    /// <param name="language">The language of the document.</param>
    /// <param name="reference">The settings of a reference document; null for none.</param>
    /// <param name="hasFonts">True when fonts are embedded.</param>
    public static void Write(Stream stream, DocxLanguage language, XElement? reference, bool hasFonts)
    {
        using var xml = new WordXml(stream, "settings");
        if (hasFonts) xml.Flag("embedTrueTypeFonts");
        if (reference is not null)
            foreach (var setting in ReferenceSettings.General(reference)) xml.Copy(setting);
        Compatibility(xml, reference is null ? [] : ReferenceSettings.Compatible(reference));
        xml.Start("themeFontLang");
        language.Attributes(xml);
        xml.End();
        ColorMapping(xml);
    }

    private static void Compatibility(WordXml xml, IReadOnlyList<XElement> settings)
    {
        xml.Start("compat");
        foreach (var setting in settings) xml.Copy(setting);
        if (settings.Count == 0) xml.Start("compatSetting").Attribute("name", "compatibilityMode").Attribute("uri", "http://schemas.microsoft.com/office/word").Attribute("val", "15").End();
        xml.End();
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
