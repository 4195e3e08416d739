using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>The settings of a reference document that change how lines are made: tab width, hyphenation and the rules of a version of Word.</summary>
internal static class ReferenceSettings
{
    private const string Uri = "http://schemas.microsoft.com/office/word";

    private static readonly PropertyRule[] Rules =
    [
        new("defaultTabStop", [ValueRule.Number("val", 20, 2880, isRequired: true)]),
        new("autoHyphenation", [ValueRule.Switch("val")]),
        new("consecutiveHyphenLimit", [ValueRule.Number("val", 0, 100, isRequired: true)]),
        new("hyphenationZone", [ValueRule.Number("val", 0, 2880, isRequired: true)]),
        new("doNotHyphenateCaps", [ValueRule.Switch("val")]),
        new("characterSpacingControl", [ValueRule.OneOf("val", "doNotCompress compressPunctuation compressPunctuationAndJapaneseKana", isRequired: true)]),
    ];

    private static readonly Dictionary<string, string[]> Compatibility = new(StringComparer.Ordinal)
    {
        ["compatibilityMode"] = ["12", "14", "15"],
        ["overrideTableStyleFontSizeAndJustification"] = ["0", "1"],
        ["enableOpenTypeFeatures"] = ["0", "1"],
        ["doNotFlipMirrorIndents"] = ["0", "1"],
    };

    /// <summary>Returns the settings that stand before those of compatibility, in the order of the schema (ISO 29500-1, 17.15.1.78).</summary>
    public static IEnumerable<XElement> General(XElement settings) => PropertySanitizer.Copy("settings", settings, Rules, []).Elements();

    /// <summary>Returns the settings of compatibility; none where the document has none.</summary>
    public static IReadOnlyList<XElement> Compatible(XElement settings)
    {
        var found = new List<XElement>();
        foreach (var setting in settings.Element(Word.Main + "compat")?.Elements(Word.Main + "compatSetting") ?? [])
        {
            var (name, value) = (Word.Attribute(setting, "name") ?? "", Word.Attribute(setting, "val") ?? "");
            if (Word.Attribute(setting, "uri") == Uri && Compatibility.TryGetValue(name, out var values) && values.Contains(value) && !found.Exists(other => Word.Attribute(other, "name") == name))
                found.Add(Word.Element("compatSetting", ("name", name), ("uri", Uri), ("val", value)));
        }

        return found;
    }
}
