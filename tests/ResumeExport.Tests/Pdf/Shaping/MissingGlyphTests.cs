using ResumeExport.Pdf;
using ResumeExport.Pdf.Layout;
using ResumeExport.Tests.Pdf.Support;

namespace ResumeExport.Tests.Pdf.Shaping;

public sealed class MissingGlyphTests
{
    [Theory]
    [InlineData("שלום", 0x05E9)]
    [InlineData("مرحبا", 0x0645)]
    [InlineData("नमस्ते", 0x0928)]
    [InlineData("สวัสดี", 0x0E2A)]
    [InlineData("\u1100", 0x1100)]
    [InlineData("か\u302A", 0x302A)]
    [InlineData("a\u0007b", 0x07)]
    [InlineData("a\rb", 0x0D)]
    [InlineData("\uE000", 0xE000)]
    [InlineData("a\u202Eb", 0x202E)]
    [InlineData("a\u2028b", 0x2028)]
    [InlineData("a\uFEFFb", 0xFEFF)]
    [InlineData("\u200B", 0x200B)]
    [InlineData("\u0301", 0x0301)]
    public void Should_Refuse_What_It_Cannot_Draw(string text, int codePoint) =>
        Assert.Equal(codePoint, Shaped.MissingIn(text)[0]);

    [Fact]
    public void Should_Refuse_A_Lone_Surrogate() => Assert.Equal([0xD83D], Shaped.MissingIn("a" + (char)0xD83D + "b"));

    [Fact]
    public void Should_Say_Where_Each_Missing_Character_Stands_Once_Per_Run()
    {
        var tag = new object();
        var document = Documents.Of(
            Documents.Paragraph("fine"),
            Documents.Block(
                Documents.Body,
                Documents.Part("fine"),
                Documents.Part(StructureRole.P, new LayoutRun("ששxל") { Tag = tag }, new LayoutRun("ש"))));

        var missing = Shaped.Missing(document);

        Assert.Equal(
            [new MissingGlyph('ש', 1, 1, tag), new MissingGlyph('ל', 1, 1, tag), new MissingGlyph('ש', 1, 1, null)],
            missing);
    }

    [Fact]
    public void Should_Report_Markers_And_Separators_Too()
    {
        var document = Documents.Of(
            Documents.Item("text", marker: "ש"),
            Documents.Block(Documents.Body, Documents.Part("a"), Documents.Part("b") with { Separator = "ל" }));

        Assert.Equal([new MissingGlyph('ש', 0, -1, null), new MissingGlyph('ל', 1, 1, null)], Shaped.Missing(document));
    }
}
