using FsCheck.Fluent;
using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Shaping;
using ResumeExport.Tests.Pdf.Support;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Pdf.Layout;

public sealed class LineBreakerTests
{
    [Fact]
    public void Should_Lose_Nothing_And_Overflow_Nowhere() => Prop.ForAll(
        Arb.From(Texts.Text),
        Arb.From(Gen.Choose(600, 40000)),
        (text, width) =>
        {
            var shaped = Shaped.Shape(text);
            var lines = Break(shaped, width);
            Assert.Equal(Shaped.TextOf(shaped), string.Concat(lines.Select(line => Shaped.TextOf(shaped, line.Start, line.End))));
            foreach (var (start, end) in lines)
            {
                var ink = shaped.Glyphs.TrimEnd(start, end);
                Assert.True(shaped.Glyphs.Measure(start, ink) <= width || ink == start + 1);
            }
        }).Holds();

    [Fact]
    public void Should_End_Each_Wrapped_Line_With_A_Space_Unless_A_Word_Is_Too_Long() => Prop.ForAll(
        Arb.From(Texts.Text),
        text =>
        {
            var shaped = Shaped.Shape(text);
            const int Width = 30000;
            var lines = Break(shaped, Width);
            for (var i = 0; i + 1 < lines.Count; i++)
            {
                var endsWithSpace = shaped.Glyphs[lines[i].End - 1].IsSpace;
                Assert.True(endsWithSpace || WordWidth(shaped, lines[i].End) > Width || IsBesideWide(shaped, lines[i].End));
            }
        }).Holds();

    [Fact]
    public void Should_Not_Break_At_A_No_Break_Space_Or_A_Hyphen() =>
        Assert.Equal(["aaa ", "bbb-ccc\u00A0ddd"], Lines("aaa bbb-ccc\u00A0ddd", 6500));

    [Fact]
    public void Should_Break_At_A_Line_Feed_And_Keep_A_Space_There() =>
        Assert.Equal(["one ", "two ", " ", "three"], Lines("one\ntwo \n\nthree", 100000));

    [Fact]
    public void Should_Cut_A_Long_Address_After_A_Slash()
    {
        var address = "https://example.org/some/path/without/any/space/in/it";

        var lines = Lines(address, 9000);

        Assert.Equal(address, string.Concat(lines));
        Assert.Equal(3, lines.Count);
        Assert.All(lines.SkipLast(1), line => Assert.EndsWith("/", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("漢字漢字漢字", 2500, "漢字|漢字|漢字")]
    [InlineData("漢字、漢字。", 2500, "漢|字、|漢|字。")]
    [InlineData("漢（漢字）漢", 2500, "漢|（漢|字）|漢")]
    [InlineData("カーカッカ", 2500, "カー|カッ|カ")]
    [InlineData("漢字 ABC 漢字", 3500, "漢字 |ABC 漢|字")]
    [InlineData("이력서 이력서", 4500, "이력서 |이력서")]
    public void Should_Break_Between_Ideographs_And_Kana_But_Not_Beside_Their_Punctuation(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', Lines(text, width)));

    [Fact]
    public void Should_Cut_A_Long_Word_Anywhere_And_Insert_Nothing()
    {
        var word = new string('m', 300);

        Assert.Equal(word, string.Concat(Lines(word, 10000)));
        Assert.True(Lines(word, 10000).Count > 20);
    }

    private static List<(int Start, int End)> Break(ShapedDocument shaped, int width)
    {
        var lines = new List<(int, int)>();
        var next = 0;
        while (next < shaped.Glyphs.Count)
        {
            var start = next;
            lines.Add((start, new LineBreaker(shaped.Glyphs, width).FindEnd(start, shaped.Glyphs.Count, out next)));
        }

        return lines;
    }

    private static List<string> Lines(string text, int width)
    {
        var shaped = Shaped.Shape(text);
        return [.. Break(shaped, width).Select(line => Shaped.TextOf(shaped, line.Start, line.End))];
    }

    private static bool IsBesideWide(ShapedDocument shaped, int end) => ((shaped.Glyphs[end - 1].Traits | shaped.Glyphs[end].Traits) & GlyphTraits.Wide) != 0;

    private static int WordWidth(ShapedDocument shaped, int inside)
    {
        var start = inside;
        while (start > 0 && !shaped.Glyphs[start - 1].IsSpace)
            start--;
        var end = inside;
        while (end < shaped.Glyphs.Count && !shaped.Glyphs[end].IsSpace)
            end++;
        return shaped.Glyphs.Measure(start, end);
    }
}
