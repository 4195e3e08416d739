using System.Globalization;
using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>The colours and fonts of the theme part of a reference document. Its fills, pictures and effects are for shapes and not taken.</summary>
internal sealed class ReferenceTheme
{
    private const int MostScripts = 100;
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly Dictionary<string, int> colors = new(StringComparer.Ordinal);

    /// <summary>The fonts of headings; null when the document names none.</summary>
    public ThemeFontSet? Major { get; private init; }

    /// <summary>The fonts of running text; null when the document names none.</summary>
    public ThemeFontSet? Minor { get; private init; }

    public static ReferenceTheme Of(XDocument? part)
    {
        var elements = part?.Root?.Element(A + "themeElements");
        var fonts = elements?.Element(A + "fontScheme");
        var theme = new ReferenceTheme { Major = Fonts(fonts?.Element(A + "majorFont")), Minor = Fonts(fonts?.Element(A + "minorFont")) };
        foreach (var slot in elements?.Element(A + "clrScheme")?.Elements() ?? [])
            if (slot.Name.Namespace == A && Color(slot) is { } color) theme.colors[slot.Name.LocalName] = color;
        return theme;
    }

    /// <summary>The colour of a slot of the scheme; null when the document names none.</summary>
    public int? Color(string slot) => colors.TryGetValue(slot, out var color) ? color : null;

    private static int? Color(XElement slot)
    {
        var text = (string?)slot.Element(A + "srgbClr")?.Attribute("val") ?? (string?)slot.Element(A + "sysClr")?.Attribute("lastClr");
        return text?.Length == 6 && int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var color) ? color : null;
    }

    private static ThemeFontSet? Fonts(XElement? font)
    {
        if (Typeface(font?.Element(A + "latin")) is not { Length: > 0 } latin) return null;
        var scripts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var script in font!.Elements(A + "font").Take(MostScripts))
            if ((string?)script.Attribute("script") is { Length: 4 } name && name.All(char.IsAsciiLetter) && Typeface(script) is { Length: > 0 } family) scripts.TryAdd(name, family);
        return new ThemeFontSet(latin, Typeface(font.Element(A + "ea")) ?? "", Typeface(font.Element(A + "cs")) ?? "", [.. scripts]);
    }

    private static string? Typeface(XElement? font) =>
        (string?)font?.Attribute("typeface") is { } name && (name.Length == 0 || ValueRule.Font("typeface").Accepts(name)) ? name : null;
}
