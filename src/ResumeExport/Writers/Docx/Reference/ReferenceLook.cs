using System.Text;
using System.Xml;
using System.Xml.Linq;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Gives one résumé the look of a reference document.</summary>
internal sealed class ReferenceLook
{
    private readonly ReferenceContent content;
    private readonly ReferenceFindings findings;
    private readonly List<ThemeColorSlot> scheme = [];

    public ReferenceLook(ReferenceContent content, string path, Theme theme, ThemeFonts fonts)
    {
        this.content = content;
        findings = new ReferenceFindings(path);
        foreach (var slot in new ThemeColorSlots(theme.Colors).Scheme) scheme.Add(slot with { Color = content.Theme.Color(slot.Name) ?? slot.Color });
        Major = Fonts(content.Theme.Major, fonts.Set);
        Minor = Fonts(content.Theme.Minor, fonts.Set);
    }

    /// <summary>What was taken in another form; complete once the styles are written.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings.All;

    /// <summary>The colours of the theme part.</summary>
    public IEnumerable<ThemeColorSlot> Scheme => scheme;

    public ThemeFontSet Major { get; }

    public ThemeFontSet Minor { get; }

    /// <summary>True when headings or running text are set in <paramref name="family"/>.</summary>
    public bool Names(string family) =>
        string.Equals(Major.Latin, family, StringComparison.OrdinalIgnoreCase) || string.Equals(Minor.Latin, family, StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings of the document; null for none.</summary>
    public XElement? Settings => content.Settings;

    /// <summary>The fonts that the document describes.</summary>
    public IEnumerable<XElement> FontTable => ReferenceFonts.Of(content.Fonts);

    /// <summary>The résumé with the page of the reference document, and with bold and italic heads where that has them.</summary>
    public ComposedResume Apply(ComposedResume composed)
    {
        var theme = composed.Theme;
        return composed with { Theme = theme with { Page = content.Page ?? theme.Page, Rows = ReferenceEmphasis.Apply(theme.Rows, content.Styles) } };
    }

    /// <summary>Writes the styles that <paramref name="writeOwn"/> gives with the looks of the reference document.</summary>
    public void WriteStyles(Stream stream, Action<Stream> writeOwn)
    {
        using var own = new MemoryStream();
        writeOwn(own);
        own.Position = 0;
        var part = XDocument.Load(own);
        NameFonts(part.Root!);
        StyleMerger.Merge(part.Root!, content.Styles, new StyleColors(scheme.ToDictionary(static slot => slot.Name, static slot => slot.Color, StringComparer.Ordinal)), findings);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        part.Save(xml);
    }

    // Where the reference document leaves the choice to Word, the language of the résumé makes it.
    private static ThemeFontSet Fonts(ThemeFontSet? theirs, ThemeFontSet ours) => theirs is null ? ours : theirs with
    {
        EastAsian = theirs.EastAsian.Length > 0 ? theirs.EastAsian : ours.EastAsian,
        Complex = theirs.Complex.Length > 0 ? theirs.Complex : ours.Complex,
    };

    // Programs that know no themes go by the plain names.
    private void NameFonts(XElement styles)
    {
        foreach (var fonts in styles.Descendants(Word.Main + "rFonts"))
        {
            var set = Word.Attribute(fonts, "asciiTheme") == "majorHAnsi" ? Major : Minor;
            fonts.SetAttributeValue(Word.Main + "ascii", set.Latin);
            fonts.SetAttributeValue(Word.Main + "hAnsi", set.Latin);
        }
    }
}
