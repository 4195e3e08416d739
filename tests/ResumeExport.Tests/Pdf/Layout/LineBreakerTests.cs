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
                Assert.True(endsWithSpace || WordWidth(shaped, lines[i].End) > Width);
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
