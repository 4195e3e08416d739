using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Tests.Pdf.Fonts;

public sealed class KerningTests
{
    [Theory]
    [InlineData('A', 'V')]
    [InlineData('T', 'o')]
    [InlineData('Y', 'o')]
    [InlineData('P', '.')]
    public void Should_Pull_Open_Pairs_Together(char left, char right)
    {
        foreach (var style in Enum.GetValues<FontStyle>())
            Assert.InRange(Kern(style, left, right), -300, -1);
    }

    [Theory]
    [InlineData('H', 'H')]
    [InlineData('n', 'n')]
    [InlineData('0', '1')]
    public void Should_Leave_Straight_Pairs_Alone(char left, char right) =>
        Assert.Equal(0, Kern(FontStyle.Regular, left, right));

    private static int Kern(FontStyle style, char left, char right)
    {
        var face = EmbeddedFontSource.Instance.Find("Carlito", style)!;
        return face.KernOf(face.GlyphOf(left), face.GlyphOf(right));
    }
}
