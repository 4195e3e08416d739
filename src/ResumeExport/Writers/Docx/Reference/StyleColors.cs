using System.Globalization;
using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Works out colours that name a slot of the theme.</summary>
/// <param name="scheme">The colours of the slots.</param>
internal sealed class StyleColors(IReadOnlyDictionary<string, int> scheme)
{
    private const int White = 0xFFFFFF;

    /// <summary>The colour of text that <c>w:color</c> gives; null for the automatic one.</summary>
    public int? Text(XElement color) => Of(color, "themeColor", "themeTint", "themeShade", "val");

    /// <summary>The colour behind text that <c>w:shd</c> gives; white for none.</summary>
    public int Fill(XElement shading) => Of(shading, "themeFill", "themeFillTint", "themeFillShade", "fill") ?? White;

    /// <summary>The colour of a slot by the name that styles have for it; null when there is none.</summary>
    public int? Slot(string name) => scheme.TryGetValue(
        name switch
        {
            "text1" or "dark1" => "dk1",
            "background1" or "light1" => "lt1",
            "text2" or "dark2" => "dk2",
            "background2" or "light2" => "lt2",
            "hyperlink" => "hlink",
            "followedHyperlink" => "folHlink",
            _ => name,
        },
        out var color) ? color : null;

    private int? Of(XElement element, string slot, string tint, string shade, string plain)
    {
        if (Word.Attribute(element, slot) is { } name && Slot(name) is { } color)
            return Each(color, channel => (channel * Share(element, shade) * Share(element, tint)) + (255 * (1 - Share(element, tint))));
        return int.TryParse(Word.Attribute(element, plain), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb) ? rgb : null;
    }

    private static double Share(XElement element, string name) =>
        int.TryParse(Word.Attribute(element, name), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value / 255.0 : 1;

    private static int Each(int color, Func<double, double> change)
    {
        var result = 0;
        for (var shift = 16; shift >= 0; shift -= 8) result |= (int)Math.Round(Math.Clamp(change((color >> shift) & 0xFF), 0, 255), MidpointRounding.AwayFromZero) << shift;
        return result;
    }
}
