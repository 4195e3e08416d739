using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>What <c>w:rPr</c> says; null for what it leaves open.</summary>
internal sealed record RunLook
{
    // In half points: text below 4 pt cannot be read by people.
    private const int SmallestSize = 8;

    public string? Style { get; private set; }

    public bool? Bold { get; private set; }

    public bool? Italic { get; private set; }

    public bool? Hidden { get; private set; }

    /// <summary>True for text that people cannot see although it is not marked as hidden.</summary>
    public bool Invisible { get; private set; }

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
            case "color": Invisible |= string.Equals(WordXml.Value(reader), "FFFFFF", StringComparison.OrdinalIgnoreCase); break;
            case "sz": Invisible |= WordXml.Number(reader) < SmallestSize; break;
        }
    }
}
