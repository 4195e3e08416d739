using System.Xml.Linq;
using ResumeExport.Composition;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.Docx;

namespace ResumeExport.Tests.Writers.Docx;

/// <summary>Colours and fonts of the theme are those that Word's own commands change.</summary>
public sealed class DocxThemeTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly Dictionary<string, string> Slots = new(StringComparer.Ordinal)
    {
        ["text1"] = "dk1",
        ["text2"] = "dk2",
        ["accent1"] = "accent1",
        ["accent2"] = "accent2",
        ["hyperlink"] = "hlink",
    };

    [Fact]
    public void Should_Name_A_Colour_Of_The_Theme_Beside_Each_Plain_One()
    {
        var parts = Parts();
        var scheme = parts["word/theme/theme1.xml"].Descendants(A + "clrScheme").Elements().ToDictionary(static slot => slot.Name.LocalName, static slot => (string)slot.Element(A + "srgbClr")!.Attribute("val")!);
        var colors = parts["word/styles.xml"].Descendants().Select(static element => (Plain: (string?)element.Attribute(element.Name == W + "color" ? W + "val" : W + "color"), Slot: (string?)element.Attribute(W + "themeColor")))
            .Where(static color => color.Plain is not null).ToList();

        Assert.Equal(["accent1", "accent2", "hyperlink", "text1", "text2"], colors.Select(static color => color.Slot).Distinct().Order(StringComparer.Ordinal));
        Assert.All(colors, color => Assert.Equal(scheme[Slots[color.Slot!]], color.Plain));
        Assert.Equal(12, scheme.Count);
    }

    [Fact]
    public void Should_Set_Headings_In_The_Major_Font_And_All_Else_In_The_Minor_One()
    {
        var parts = Parts();
        var styles = parts["word/styles.xml"];
        var fonts = parts["word/theme/theme1.xml"].Descendants(A + "latin").Select(static font => ((string)font.Parent!.Name.LocalName, (string)font.Attribute("typeface")!));

        Assert.Equal([("majorFont", TestThemes.Classic.DocxFontFamily), ("minorFont", TestThemes.Classic.DocxFontFamily)], fonts);
        Assert.Equal("minorHAnsi", (string)styles.Descendants(W + "rPrDefault").Descendants(W + "rFonts").Single().Attribute(W + "asciiTheme")!);
        var headings = styles.Descendants(W + "style").Where(static style => style.Descendants(W + "rFonts").Any()).Select(static style => (string)style.Attribute(W + "styleId")!).ToList();
        Assert.All(styles.Descendants(W + "style").Descendants(W + "rFonts"), static font => Assert.Equal("majorHAnsi", (string)font.Attribute(W + "asciiTheme")!));
        Assert.Superset(new HashSet<string> { "Title", "Heading1", "Heading2", "Heading3" }, headings.ToHashSet());
        Assert.DoesNotContain("ListBullet", headings);
    }

    [Fact]
    public void Should_Name_The_Fonts_Of_Japanese_In_The_Theme()
    {
        var parts = DocxParts.Of(DocxParts.Write("# 山本 葵\n\n## 職務経歴\n\n- ウェブサービスの開発\n"));

        Assert.All(parts["word/theme/theme1.xml"].Descendants(A + "ea"), static font => Assert.Equal("Yu Gothic", (string)font.Attribute("typeface")!));
        Assert.Equal("ja-JP", (string)parts["word/settings.xml"].Descendants(W + "themeFontLang").Single().Attribute(W + "eastAsia")!);
    }

    [Fact]
    public void Should_Give_Headings_The_Accent_When_It_Is_The_Colour_Of_The_Text()
    {
        var theme = TestThemes.Classic with { Colors = TestThemes.Classic.Colors with { Text = TestThemes.Classic.Colors.Accent } };
        using var output = new MemoryStream();
        new DocxWriter().Write(Composer.Compose(Sample.Document, theme), output);
        var heading = DocxParts.Of(output.ToArray())["word/styles.xml"].Descendants(W + "style").Single(static style => (string?)style.Attribute(W + "styleId") == "Heading1");

        Assert.Equal("accent1", (string)heading.Descendants(W + "color").Single().Attribute(W + "themeColor")!);
    }

    private static Dictionary<string, XDocument> Parts() => DocxParts.Of(Sample.Write(Sample.Format("docx"), Sample.Document));
}
