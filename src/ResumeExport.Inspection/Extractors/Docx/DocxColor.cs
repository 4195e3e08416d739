using System.Globalization;
using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>A colour as a property states it.</summary>
/// <param name="Plain">The colour as 0xRRGGBB; null for the automatic one.</param>
/// <param name="Slot">The slot of the theme that goes before it; null for none.</param>
/// <param name="Tint">How much of the slot's colour is left in white, 0 to 1.</param>
/// <param name="Shade">How much of its light is left, 0 to 1.</param>
internal sealed record DocxColor(int? Plain, string? Slot, double Tint, double Shade)
{
    /// <summary>Reads the colour of <c>w:color</c>.</summary>
    public static DocxColor OfText(XmlReader reader) => Read(reader, "val", "theme", "Color");

    /// <summary>Reads the colour behind text that <c>w:shd</c> gives: that of its pattern where it covers all.</summary>
    public static DocxColor OfShading(XmlReader reader) =>
        WordXml.Value(reader) == "solid" ? Read(reader, "color", "theme", "Color") : Read(reader, "fill", "themeFill", "");

    private static DocxColor Read(XmlReader reader, string plain, string theme, string end) =>
        new(Hex(reader, plain), WordXml.Attribute(reader, theme + end), Share(reader, theme + "Tint"), Share(reader, theme + "Shade"));

    private static int? Hex(XmlReader reader, string name) =>
        int.TryParse(WordXml.Attribute(reader, name), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static double Share(XmlReader reader, string name) => (Hex(reader, name) ?? 255) / 255.0;
}
