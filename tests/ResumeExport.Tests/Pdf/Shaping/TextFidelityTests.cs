using FsCheck.Fluent;
using ResumeExport.Pdf.Shaping;
using ResumeExport.Tests.Pdf.Support;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Pdf.Shaping;

public sealed class TextFidelityTests
{
    [Fact]
    public void Should_Give_Back_Exactly_The_Source_Text() => Prop.ForAll(
        Arb.From(Texts.Text),
        text => Shaped.TextOf(Shaped.Shape(text)) == Expected(text)).Holds();

    [Fact]
    public void Should_Draw_A_Composed_Glyph_For_A_Base_And_A_Mark()
    {
        var composed = Shaped.Shape("é");
        var decomposed = Shaped.Shape("e\u0301");

        Assert.Equal(1, decomposed.Glyphs.Count);
        Assert.Equal(GlyphOf(composed, 0), GlyphOf(decomposed, 0));
        Assert.Equal("e\u0301", Shaped.TextOf(decomposed));
    }

    [Theory]
    [InlineData("o\u0302\u0301", 'ố')]
    [InlineData("и\u0306", 'й')]
    [InlineData("α\u0301", 'ά')]
    public void Should_Compose_Other_Scripts_And_Several_Marks(string text, char composed)
    {
        var shaped = Shaped.Shape(text);

        Assert.Equal(1, shaped.Glyphs.Count);
        Assert.Equal(GlyphOf(Shaped.Shape(composed.ToString()), 0), GlyphOf(shaped, 0));
    }

    [Theory]
    [InlineData("a b\u00A0c")]
    [InlineData("-\u2010\u2011")]
    [InlineData("µμ")]
    public void Should_Tell_Characters_Apart_That_Share_A_Glyph(string text) =>
        Assert.Equal(text, Shaped.TextOf(Shaped.Shape(text)));

    [Fact]
    public void Should_Use_One_Cid_For_Equal_Text_And_Glyph()
    {
        var shaped = Shaped.Shape("anna e\u0301e\u0301");

        Assert.Equal(shaped.Glyphs[0].Cid, shaped.Glyphs[3].Cid);
        Assert.Equal(shaped.Glyphs[5].Cid, shaped.Glyphs[6].Cid);
    }

    [Theory]
    [InlineData("co\u00ADop")]
    [InlineData("\u200Bstart")]
    [InlineData("end\u200D")]
    [InlineData("✓\uFE0E")]
    public void Should_Keep_Invisible_Characters_As_Text_Without_Ink(string text)
    {
        var shaped = Shaped.Shape(text);

        Assert.Equal(text, Shaped.TextOf(shaped));
        Assert.Equal(text.Count(unit => !TextRules.IsInvisible(unit)), shaped.Glyphs.Count);
    }

    [Theory]
    [InlineData("漢字かな交じり文、ー〜～「」。")]
    [InlineData("简体字和繁體字，（２０２０年）")]
    [InlineData("한국어 이력서 (주)")]
    [InlineData("📧 📞 ☎ ✉ ★ ✓ ➤ ❖ 🎓")]
    [InlineData("👩\u200D💻 ✔\uFE0F 👍🏽 🇪🇸")]
    public void Should_Give_Back_Text_Of_The_Fallback_Faces(string text) => Assert.Equal(text, Shaped.TextOf(Shaped.Shape(text)));

    [Theory]
    [InlineData("か\u3099", 'が')]
    [InlineData("ハ\u309A", 'パ')]
    [InlineData("う\u3099", 'ゔ')]
    [InlineData("ツ\u3099", 'ヅ')]
    [InlineData("\u1112\u1161\u11AB", '한')]
    [InlineData("\u1100\u1161", '가')]
    public void Should_Compose_Kana_And_Hangul(string text, char composed)
    {
        var shaped = Shaped.Shape(text);

        Assert.Equal(GlyphOf(Shaped.Shape(composed.ToString()), 0), GlyphOf(shaped, 0));
        Assert.Equal(1, shaped.Glyphs.Count);
        Assert.Equal(text, Shaped.TextOf(shaped));
    }

    [Fact]
    public void Should_Read_No_Fallback_Face_Without_Need()
    {
        Assert.Single(Shaped.Shape("Résumé – Ελλάδα").Fonts.Uses);
        Assert.Equal(2, Shaped.Shape("a ★ b").Fonts.Uses.Count);
    }

    [Fact]
    public void Should_Set_A_Tab_As_A_Space() => Assert.Equal("a b", Shaped.TextOf(Shaped.Shape("a\tb")));

    [Fact]
    public void Should_Take_Symbols_From_The_Fallback_Face_In_Reading_Order()
    {
        var shaped = Shaped.Shape("done ✓ well");

        Assert.Equal("done ✓ well", Shaped.TextOf(shaped));
        Assert.NotEqual(shaped.Glyphs[0].Font, shaped.Glyphs[5].Font);
    }

    [Fact]
    public void Should_Have_Composition_Pairs_In_Search_Order()
    {
        var triples = CanonicalPairs.Triples.ToArray();
        var keys = Enumerable.Range(0, triples.Length / 3).Select(i => (triples[i * 3 + 1] << 16) + triples[i * 3]).ToList();

        Assert.Equal(keys.Order(), keys);
        Assert.Equal(keys.Distinct().Count(), keys.Count);
        for (var i = 0; i < triples.Length; i += 3)
            Assert.Equal(triples[i + 2], CanonicalComposition.Compose(triples[i], triples[i + 1]));
    }

    private static int GlyphOf(ShapedDocument shaped, int index) =>
        shaped.Fonts.Uses[shaped.Glyphs[index].Font].GlyphOf(shaped.Glyphs[index].Cid);

    // A break reuses the space before it, unless another break has; characters without ink belong to that space.
    private static string Expected(string text)
    {
        var expected = new System.Text.StringBuilder();
        var isFreeSpace = false;
        foreach (var unit in text)
        {
            if (unit != '\n') expected.Append(unit);
            else if (!isFreeSpace) expected.Append(' ');
            isFreeSpace = unit == ' ' || (isFreeSpace && TextRules.IsInvisible(unit));
        }

        return expected.ToString();
    }
}
