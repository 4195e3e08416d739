using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>What <c>w:pPr</c> says; null for what it leaves open.</summary>
internal sealed record ParagraphLook
{
    public string? Style { get; private set; }

    public int? OutlineLevel { get; private set; }

    public int? NumberingId { get; private set; }

    public int? NumberingLevel { get; private set; }

    /// <summary>The colour behind the text.</summary>
    public DocxColor? Fill { get; private set; }

    /// <summary>The height of lines in twentieths of a point where it is exact.</summary>
    public int? ExactLine { get; private set; }

    public static ParagraphLook Read(XmlReader reader)
    {
        var look = new ParagraphLook();
        foreach (var name in WordXml.Children(reader)) look.Take(name, reader);
        return look;
    }

    private void Take(string name, XmlReader reader)
    {
        switch (name)
        {
            case "pStyle": Style = WordXml.Value(reader); break;
            case "outlineLvl": OutlineLevel = WordXml.Number(reader); break;
            case "numPr": Numbering(reader); break;
            case "shd": Fill = DocxColor.OfShading(reader); break;
            case "spacing" when WordXml.Attribute(reader, "lineRule") == "exact": ExactLine = WordXml.Number(reader, "line"); break;
        }
    }

    private void Numbering(XmlReader reader)
    {
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "numId") NumberingId = WordXml.Number(reader);
            else if (name == "ilvl") NumberingLevel = WordXml.Number(reader);
        }
    }
}
