using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>What <c>w:rPr</c> says; null for what it leaves open.</summary>
internal sealed record RunLook
{
    public string? Style { get; private set; }

    public bool? Bold { get; private set; }

    public bool? Italic { get; private set; }

    public bool? Hidden { get; private set; }

    /// <summary>The colour of the text.</summary>
    public DocxColor? Color { get; private set; }

    /// <summary>The colour behind the text.</summary>
    public DocxColor? Fill { get; private set; }

    /// <summary>The size in half points.</summary>
    public int? Size { get; private set; }

    public string? Language { get; private set; }

    public static RunLook Read(XmlReader reader)
    {
        var look = new RunLook();
        foreach (var name in WordXml.Children(reader)) look.Take(name, reader);
        return look;
    }

    private void Take(string name, XmlReader reader)
    {
        switch (name)
        {
            case "rStyle": Style = WordXml.Value(reader); break;
            case "b": Bold = WordXml.IsOn(reader); break;
            case "i": Italic = WordXml.IsOn(reader); break;
            case "vanish" or "webHidden" or "specVanish": Hidden = WordXml.IsOn(reader); break;
            case "color": Color = DocxColor.OfText(reader); break;
            case "shd": Fill = DocxColor.OfShading(reader); break;
            case "sz": Size = WordXml.Number(reader); break;
            case "lang": Language = WordXml.Value(reader); break;
        }
    }
}
