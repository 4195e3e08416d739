using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>The styles of a reference document as they stand there, found by the names that are the same in every language of Word.</summary>
internal sealed class ReferenceStyles
{
    private const int LongestChain = 16;

    private readonly Dictionary<(string Type, string Name), XElement> byName = [];
    private readonly Dictionary<(string Type, string Id), XElement> byId = [];

    public ReferenceStyles(XDocument? part)
    {
        Defaults = part?.Root?.Element(Word.Main + "docDefaults");
        foreach (var style in part?.Root?.Elements(Word.Main + "style") ?? [])
        {
            var type = Word.Attribute(style, "type") ?? "paragraph";
            byName.TryAdd((type, Key(Word.Value(style, "name") ?? "")), style);
            byId.TryAdd((type, Word.Attribute(style, "styleId") ?? ""), style);
        }
    }

    /// <summary>What text and paragraphs have that no style says anything about; null when the document leaves that to Word.</summary>
    public XElement? Defaults { get; }

    /// <summary>Returns the style with this name, else with this id; null when there is none.</summary>
    public XElement? Find(string type, string id, string name) => byName.GetValueOrDefault((type, Key(name))) ?? byId.GetValueOrDefault((type, id));

    /// <summary>Returns the style that <paramref name="style"/> is based on; null for none.</summary>
    public XElement? BaseOf(XElement style) =>
        Word.Value(style, "basedOn") is { } id ? byId.GetValueOrDefault((Word.Attribute(style, "type") ?? "paragraph", id)) : null;

    /// <summary>Returns whether the style or, where it says nothing, one it is based on switches <paramref name="property"/> on.</summary>
    public bool IsOn(XElement? style, string property)
    {
        for (var depth = 0; style is not null && depth < LongestChain; depth++)
        {
            if (Word.Switch(style.Element(Word.Main + "rPr"), property) is { } isOn) return isOn;
            style = BaseOf(style);
        }

        return false;
    }

    // Other names of a style stand behind commas.
    private static string Key(string name) => name.Split(',')[0].Trim().ToLowerInvariant();
}
