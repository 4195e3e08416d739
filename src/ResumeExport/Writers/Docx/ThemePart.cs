using System.Text;
using System.Xml;

namespace ResumeExport.Writers.Docx;

/// <summary>
/// Writes <c>theme1.xml</c> (ISO 29500-1, 20.1.6.9): the colours and fonts that styles name. Its fills, lines and effects are for shapes, which no
/// résumé has; they are there because a theme is not valid without them.
/// </summary>
internal sealed class ThemePart(XmlWriter xml)
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Prefix = "a";
    private const string Name = "Resume";

    // A quarter, half and three quarters of a point, in English metric units.
    private static readonly string[] LineWidths = ["3175", "6350", "9525"];

    /// <summary>Writes the part.</summary>
    /// <param name="stream">Takes it.</param>
    /// <param name="colors">The twelve slots of the colour scheme in the order of the schema.</param>
    /// <param name="major">The fonts of headings.</param>
    /// <param name="minor">The fonts of running text.</param>
    public static void Write(Stream stream, IEnumerable<ThemeColorSlot> colors, ThemeFontSet major, ThemeFontSet minor)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartDocument(standalone: true);
        var part = new ThemePart(xml);
        part.Start("theme", "name", Name);
        part.Start("themeElements");
        part.Colors(colors);
        part.Fonts(major, minor);
        part.Formats();
        part.End();
        part.Flag("objectDefaults");
        part.Flag("extraClrSchemeLst");
        part.End();
    }

    private void Colors(IEnumerable<ThemeColorSlot> colors)
    {
        Start("clrScheme", "name", Name);
        foreach (var slot in colors)
        {
            Start(slot.Name);
            Value("srgbClr", Units.Hex(slot.Color));
            End();
        }

        End();
    }

    private void Fonts(ThemeFontSet major, ThemeFontSet minor)
    {
        Start("fontScheme", "name", Name);
        Fonts("majorFont", major);
        Fonts("minorFont", minor);
        End();
    }

    private void Fonts(string role, ThemeFontSet fonts)
    {
        Start(role);
        Font("latin", fonts.Latin);
        Font("ea", fonts.EastAsian);
        Font("cs", fonts.Complex);
        foreach (var (script, family) in fonts.Scripts)
        {
            Start("font", "script", script);
            xml.WriteAttributeString("typeface", family);
            End();
        }

        End();
    }

    private void Font(string script, string family)
    {
        Start(script, "typeface", family);
        End();
    }

    private void Formats()
    {
        Start("fmtScheme", "name", Name);
        Fills("fillStyleLst");
        Start("lnStyleLst");
        foreach (var width in LineWidths) Line(width);
        End();
        Start("effectStyleLst");
        for (var i = 0; i < LineWidths.Length; i++) Effect();
        End();
        Fills("bgFillStyleLst");
        End();
    }

    private void Fills(string list)
    {
        Start(list);
        for (var i = 0; i < LineWidths.Length; i++) Fill();
        End();
    }

    private void Line(string width)
    {
        Start("ln", "w", width);
        Fill();
        Value("prstDash", "solid");
        End();
    }

    private void Effect()
    {
        Start("effectStyle");
        Flag("effectLst");
        End();
    }

    // The colour of whatever is filled.
    private void Fill()
    {
        Start("solidFill");
        Value("schemeClr", "phClr");
        End();
    }

    private void Start(string name) => xml.WriteStartElement(Prefix, name, Drawing);

    private void Start(string name, string attribute, string value)
    {
        Start(name);
        xml.WriteAttributeString(attribute, value);
    }

    private void End() => xml.WriteEndElement();

    private void Flag(string name)
    {
        Start(name);
        End();
    }

    private void Value(string name, string value)
    {
        Start(name, "val", value);
        End();
    }
}
