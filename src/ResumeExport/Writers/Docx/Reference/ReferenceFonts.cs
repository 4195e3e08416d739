using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>What a reference document says about its fonts, so that programs without them find others of the same kind. Fonts embedded in it are not taken.</summary>
internal static class ReferenceFonts
{
    private const int Most = 200;

    private static readonly PropertyRule[] Rules =
    [
        new("altName", [ValueRule.Font("val") with { IsRequired = true }]),
        new("panose1", [ValueRule.Hex("val", 20) with { IsRequired = true }]),
        new("charset", [ValueRule.Hex("val", 2) with { IsRequired = true }]),
        new("family", [ValueRule.OneOf("val", "decorative modern roman script swiss auto", isRequired: true)]),
        new("pitch", [ValueRule.OneOf("val", "fixed variable default", isRequired: true)]),
        new("sig",
        [
            ValueRule.Hex("usb0", 8) with { IsRequired = true }, ValueRule.Hex("usb1", 8) with { IsRequired = true }, ValueRule.Hex("usb2", 8) with { IsRequired = true },
            ValueRule.Hex("usb3", 8) with { IsRequired = true }, ValueRule.Hex("csb0", 8) with { IsRequired = true }, ValueRule.Hex("csb1", 8) with { IsRequired = true },
        ]),
    ];

    /// <summary>Returns the fonts with their names, each name once.</summary>
    public static IEnumerable<XElement> Of(XElement? table)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var font in (table?.Elements(Word.Main + "font") ?? []).Take(Most))
        {
            if (Word.Attribute(font, "name") is not { } name || !ValueRule.Font("name").Accepts(name) || !names.Add(name)) continue;
            var copy = PropertySanitizer.Copy("font", font, Rules, []);
            copy.SetAttributeValue(Word.Main + "name", name);
            yield return copy;
        }
    }
}
