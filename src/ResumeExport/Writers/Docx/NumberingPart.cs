using ResumeExport.Composition;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>numbering.xml</c>: bullets, numbers, and an instance of the numbers for each numbered list.</summary>
internal static class NumberingPart
{
    private const int Levels = 9;
    private const int BulletDefinition = 0;
    private const int NumberDefinition = 1;

    public static void Write(Stream stream, ComposedResume composed, DocxTables tables)
    {
        var theme = composed.Theme;
        var lists = tables.Lists;
        var isRightToLeft = tables.Language.IsRightToLeft;
        using var xml = new WordXml(stream, "numbering");
        Definition(xml, theme, BulletDefinition, StylesPart.DeepestList(composed), isRightToLeft);
        if (lists.Numbered.Count > 0) Definition(xml, theme, NumberDefinition, 0, isRightToLeft);
        xml.Start("num").Attribute("numId", ListNumbers.Bullets).Value("abstractNumId", BulletDefinition).End();
        foreach (var list in lists.Numbered) Instance(xml, list);
    }

    private static void Definition(WordXml xml, Theme theme, int id, int styled, bool isRightToLeft)
    {
        xml.Start("abstractNum").Attribute("abstractNumId", id);
        xml.Value("multiLevelType", "multilevel");
        for (var level = 0; level < Levels; level++)
        {
            xml.Start("lvl").Attribute("ilvl", level);
            xml.Value("start", 1);
            xml.Value("numFmt", id == BulletDefinition ? "bullet" : "decimal");

            // Levels that know their style let people move items in and out with the Tab key.
            if (level < styled) xml.Value("pStyle", ParagraphStyle.ListBullet + ParagraphStyle.Depth(level + 1));
            xml.Value("lvlText", id == BulletDefinition ? theme.Bullet : "%" + ParagraphStyle.Number(level + 1) + ".");
            xml.Value("lvlJc", "left");
            xml.Start("pPr").Start("ind");
            xml.Attribute("left", Units.Twips(theme.ListIndent * (level + 1))).Attribute("hanging", Units.Twips(theme.ListIndent));
            xml.End().End();

            // The dot belongs to the left of the number there.
            if (isRightToLeft) xml.Start("rPr").Flag("rtl").End();
            xml.End();
        }

        xml.End();
    }

    private static void Instance(WordXml xml, NumberedList list)
    {
        xml.Start("num").Attribute("numId", list.Instance).Value("abstractNumId", NumberDefinition);
        xml.Start("lvlOverride").Attribute("ilvl", list.Level).Value("startOverride", list.First).End();
        xml.End();
    }
}
