using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Tests.Pdf.Fonts;

public sealed class FontFaceTests
{
    [Theory]
    [InlineData(FontStyle.Regular, "Carlito")]
    [InlineData(FontStyle.Bold, "Carlito-Bold")]
    [InlineData(FontStyle.Italic, "Carlito-Italic")]
    [InlineData(FontStyle.BoldItalic, "Carlito-BoldItalic")]
    public void Should_Find_The_Four_Faces_Of_Carlito(FontStyle style, string name) =>
        Assert.Equal(name, Face(style).PostScriptName.Replace("-Regular", "", StringComparison.Ordinal));

    [Fact]
    public void Should_Have_Metrics_Of_Calibri()
    {
        var face = Face(FontStyle.Regular);

        Assert.Equal(226, face.WidthOf(face.GlyphOf(' ')));
        Assert.Equal(579, face.WidthOf(face.GlyphOf('A')));
    }

    [Fact]
    public void Should_Know_What_It_Lacks()
    {
        var face = Face(FontStyle.Regular);

        Assert.True(face.HasGlyph('→'));
        Assert.False(face.HasGlyph(0x05D0));
        Assert.False(face.HasGlyph(0x1F600));
    }

    [Fact]
    public void Should_Fall_Back_To_Inter_For_Symbols() =>
        Assert.True(EmbeddedFontSource.Instance.Find("Inter", FontStyle.Regular)!.HasGlyph('✓'));

    [Fact]
    public void Should_Not_Find_An_Unknown_Family() =>
        Assert.Null(EmbeddedFontSource.Instance.Find("Papyrus", FontStyle.Regular));

    [Fact]
    public void Should_Refuse_A_File_That_Is_No_Font() =>
        Assert.Throws<InvalidFontException>(() => new FontFace(new byte[200]));

    [Fact]
    public void Should_Refuse_A_Font_That_Forbids_Embedding()
    {
        var bytes = ResourceMemory.Open("Inter/Inter-Regular.ttf")!.Value.ToArray();
        bytes[SfntTables.OffsetOf(bytes, "OS/2") + 9] |= 2;

        Assert.Throws<InvalidFontException>(() => new FontFace(bytes));
    }

    [Fact]
    public void Should_Carry_The_Licence_Of_Each_Family() => Assert.All(
        FontLicences.All(),
        licence => Assert.Contains(
            licence.Family switch { "DejaVu Sans" => "Bitstream Vera", "WenQuanYi Micro Hei" => "Apache License", _ => "SIL OPEN FONT LICENSE" },
            licence.Text,
            StringComparison.OrdinalIgnoreCase));

    private static FontFace Face(FontStyle style) => EmbeddedFontSource.Instance.Find("carlito", style)!;
}
