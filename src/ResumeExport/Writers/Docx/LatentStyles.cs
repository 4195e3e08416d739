namespace ResumeExport.Writers.Docx;

/// <summary>
/// Writes <c>w:latentStyles</c> (ISO 29500-1, 17.7.4.6): of the styles that Word brings along and the document does not define, those for a
/// résumé are recommended and the others stay out of the way.
/// </summary>
internal static class LatentStyles
{
    // So many styles Word knows by name; those not listed here have the defaults.
    private const int Known = 376;
    private const int Headings = 9;

    public static void Write(WordXml xml)
    {
        xml.Start("latentStyles").Attribute("defLockedState", 0).Attribute("defUIPriority", 99).Attribute("defSemiHidden", 1);
        xml.Attribute("defUnhideWhenUsed", 1).Attribute("defQFormat", 0).Attribute("count", Known);
        Shown(xml, "Normal", 0);
        for (var number = 1; number <= Headings; number++) Shown(xml, "heading " + ParagraphStyle.Number(number), 9);
        Shown(xml, "Title", 10);
        Shown(xml, "Subtitle", 11);
        Shown(xml, "Emphasis", 20);
        Shown(xml, "Strong", 22);
        xml.End();
    }

    private static void Shown(WordXml xml, string name, int priority) => xml.Start("lsdException").Attribute("name", name)
        .Attribute("uiPriority", priority).Attribute("semiHidden", 0).Attribute("unhideWhenUsed", 0).Attribute("qFormat", 1).End();
}
