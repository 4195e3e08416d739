using System.Globalization;
using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>The colours of the theme part.</summary>
internal sealed class DocxTheme
{
    private readonly Dictionary<string, int> colors = new(StringComparer.Ordinal);

    public static DocxTheme Read(XmlReader? reader)
    {
        var theme = new DocxTheme();
        while (reader?.Read() == true)
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "clrScheme") theme.Scheme(reader);
        return theme;
    }

    /// <summary>Returns the colour that a reader sees; null for the automatic one, which is never that of its background.</summary>
    public int? Resolve(DocxColor color)
    {
        if (color.Slot is null || !colors.TryGetValue(SlotOf(color.Slot), out var slot)) return color.Plain;
        var result = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
        {
            var channel = ((slot >> shift) & 0xFF) * color.Shade;
            result |= (int)((channel * color.Tint) + (255 * (1 - color.Tint))) << shift;
        }

        return result;
    }

    private static string SlotOf(string name) => name switch
    {
        "dark1" or "text1" => "dk1",
        "light1" or "background1" => "lt1",
        "dark2" or "text2" => "dk2",
        "light2" or "background2" => "lt2",
        "hyperlink" => "hlink",
        "followedHyperlink" => "folHlink",
        _ => name,
    };

    private void Scheme(XmlReader reader)
    {
        foreach (var slot in WordXml.Children(reader))
            foreach (var kind in WordXml.Children(reader))
                if (int.TryParse(reader.GetAttribute(kind == "sysClr" ? "lastClr" : "val"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var color)) colors[slot] = color;
    }
}
