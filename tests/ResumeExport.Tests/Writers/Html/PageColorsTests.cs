using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ResumeExport.Composition;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Writers.Html;

/// <summary>The contrast of every text colour of the page, by daylight and in the dark, worked out here anew from what stands in the style sheet.</summary>
public sealed partial class PageColorsTests
{
    private const double Readable = 4.5;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Should_Be_Readable(bool isDark)
    {
        var colors = Colors(isDark);
        var texts = colors.Where(static color => color.Key.EndsWith("-color", StringComparison.Ordinal) && color.Key is not ("sheet-color" or "desk-color" or "rule-color")).ToList();
        Assert.Equal(14, texts.Count);
        Assert.All(texts, text => Assert.True(Ratio(text.Value, colors["sheet-color"]) >= Readable, text.Key));
    }

    [Fact]
    public void Should_Be_Dark_In_The_Dark()
    {
        Assert.True(Luminance(Colors(isDark: false)["sheet-color"]) > 0.9);
        Assert.True(Luminance(Colors(isDark: true)["sheet-color"]) < 0.02);
    }

    [Theory]
    [InlineData(0x000000)]
    [InlineData(0x0000FF)]
    [InlineData(0xFF0000)]
    [InlineData(0x00FF00)]
    [InlineData(0xFFFF00)]
    [InlineData(0xFFFFFF)]
    [InlineData(0x1F3864)]
    [InlineData(0x767676)]
    public void Should_Make_Any_Colour_Readable_In_The_Dark_And_Keep_Its_Hue(int color)
    {
        var composed = TestThemes.Compose(SampleResumes.All["name-only"]);
        var colors = Colors(Page(composed with { Theme = composed.Theme with { Colors = composed.Theme.Colors with { Accent = color } } }), isDark: true);
        var dark = colors["accent-color"];
        Assert.True(Ratio(dark, colors["sheet-color"]) >= Readable);
        Assert.Equal(StrongestChannels(color), StrongestChannels(dark));
    }

    private static Dictionary<string, int> Colors(bool isDark) => Colors(Page(TestThemes.Compose(SampleResumes.All["name-only"])), isDark);

    private static string Page(ComposedResume composed)
    {
        using var stream = new MemoryStream();
        Assert.Empty(Sample.Format("html").CreateWriter().Write(composed, stream));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Dictionary<string, int> Colors(string page, bool isDark)
    {
        var sheet = page[page.IndexOf("<style>", StringComparison.Ordinal)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var dark = sheet.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        var end = sheet.IndexOf("\n}\n}\n", dark, StringComparison.Ordinal);
        return Property().Matches(isDark ? sheet[dark..end] : sheet[..dark]).ToDictionary(static match => match.Groups[1].Value, static match => int.Parse(match.Groups[2].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    private static double Ratio(int first, int second) =>
        (Math.Max(Luminance(first), Luminance(second)) + 0.05) / (Math.Min(Luminance(first), Luminance(second)) + 0.05);

    private static double Luminance(int color) => (Light(color >> 16) * 0.2126) + (Light(color >> 8) * 0.7152) + (Light(color) * 0.0722);

    private static double Light(int channel)
    {
        var share = (channel & 255) / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static string StrongestChannels(int color)
    {
        int[] channels = [(color >> 16) & 255, (color >> 8) & 255, color & 255];
        return string.Concat(channels.Select(channel => channel == channels.Max() ? '1' : '0'));
    }

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex Property();
}
