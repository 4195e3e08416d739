using System.Collections.Immutable;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;

namespace ResumeExport.Tests.Inspection.Parity;

public sealed class ParityCheckerTests
{
    private const LineAspects Written = LineAspects.Text | LineAspects.WrittenLinks;

    [Fact]
    public void Should_Hold_When_Lines_Are_Equal()
    {
        var verdict = ParityChecker.Compare(Lines.Resume, Lines.Document(Lines.Resume));

        Assert.True(verdict.Holds);
        Assert.Equal(Lines.Resume.Length, verdict.Lines);
        Assert.Equal(Lines.All, verdict.Compared);
    }

    [Fact]
    public void Should_Hold_When_Only_Blanks_Differ()
    {
        var verdict = Compare([Lines.Text("one two\nthree")], [Lines.Text("  one\t two three ")]);
        Assert.True(verdict.Holds);
    }

    [Fact]
    public void Should_Report_Change_When_A_NoBreak_Space_Became_A_Blank()
    {
        var mismatch = Single(Compare([Lines.Text("10\u00A0000 users served")], [Lines.Text("10 000 users served")]));
        Assert.Equal(MismatchKind.Changed, mismatch.Kind);
    }

    [Fact]
    public void Should_Report_Missing_When_A_Bullet_Is_Dropped()
    {
        var mismatch = Single(CompareResume(Lines.Resume.RemoveAt(7)));

        Assert.Equal(MismatchKind.Missing, mismatch.Kind);
        Assert.Contains("Translated a paper", mismatch.Message, StringComparison.Ordinal);
        Assert.Equal("after line 7", mismatch.OutputPlace);
    }

    [Fact]
    public void Should_Report_Unexpected_When_A_Line_Is_Doubled()
    {
        var mismatch = Single(CompareResume(Lines.Resume.Insert(7, Lines.Resume[6])));
        Assert.Equal(MismatchKind.Unexpected, mismatch.Kind);
        Assert.Contains("Wrote the first program", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Report_Moved_When_Two_Lines_Are_Swapped()
    {
        var swapped = Lines.Resume.SetItem(6, Lines.Resume[7]).SetItem(7, Lines.Resume[6]);
        Assert.Equal(MismatchKind.Moved, Single(CompareResume(swapped)).Kind);
    }

    [Fact]
    public void Should_Quote_Both_Texts_When_One_Digit_Changed()
    {
        var mismatch = Single(CompareResume(Lines.Resume.SetItem(6, Lines.Item("Wrote the first program in 1842"))));

        Assert.Equal(MismatchKind.Changed, mismatch.Kind);
        Assert.Contains("expected “Wrote the first program in 1843”, found “Wrote the first program in 1842”", mismatch.Message, StringComparison.Ordinal);
        Assert.Contains("character 31", mismatch.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link lost", "no link on “ada@example.org” to mailto:ada@example.org")]
    [InlineData("link target", "expected target mailto:ada@example.org, found mailto:eve@example.org")]
    [InlineData("link extent", "expected on “ada@example.org”, found on “ada”")]
    [InlineData("link added", "unexpected link on “1842 – 1843” to https://example.org")]
    [InlineData("heading flattened", "expected a heading of level 2, found no heading")]
    [InlineData("item flattened", "expected list depth 1, found 0")]
    [InlineData("marker lost", "expected the start of a list item, found no marker")]
    [InlineData("number", "expected item number 2, found item number 3")]
    [InlineData("bold lost", "“Languages:”: expected bold, found no emphasis")]
    [InlineData("italic added", "“French,”: expected no emphasis, found italic")]
    [InlineData("date", "expected machine date 1842/1843, found 1842/..")]
    public void Should_Name_The_Aspect_When_Only_That_Differs(string mutation, string message)
    {
        var mismatch = Single(CompareResume(Mutate(mutation)));
        Assert.Equal(MismatchKind.Changed, mismatch.Kind);
        Assert.Contains(message, mismatch.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link lost", LineAspects.Links)]
    [InlineData("heading flattened", LineAspects.HeadingLevels)]
    [InlineData("item flattened", LineAspects.Lists)]
    [InlineData("bold lost", LineAspects.Emphasis)]
    [InlineData("date", LineAspects.Dates)]
    public void Should_Hold_When_The_Format_Does_Not_Express_The_Aspect(string mutation, LineAspects aspect)
    {
        var verdict = ParityChecker.Compare(Lines.Resume, Lines.Document(Mutate(mutation), Lines.All & ~aspect));
        Assert.True(verdict.Holds);
    }

    [Fact]
    public void Should_Ignore_Emphasis_When_The_Theme_Decides_It()
    {
        var plain = Lines.Heading("Skills", 2);
        var bold = plain with { Runs = [Lines.Bold("Skills")] };
        Assert.True(Compare([plain], [bold]).Holds);
    }

    [Fact]
    public void Should_Report_Both_Sides_When_Two_Lines_Are_Merged()
    {
        var merged = Lines.Resume.RemoveAt(8).SetItem(7, Lines.Item("Translated a paper and annotated it"));
        var verdict = CompareResume(merged);

        Assert.Equal([MismatchKind.Missing, MismatchKind.Changed], verdict.Mismatches.Select(mismatch => mismatch.Kind).Order());
        Assert.False(verdict.Holds);
    }

    [Fact]
    public void Should_Fail_When_The_Extractor_Found_A_Problem()
    {
        var document = Lines.Document(Lines.Resume) with { Problems = ["hidden text"] };
        Assert.False(ParityChecker.Compare(Lines.Resume, document).Holds);
    }

    [Fact]
    public void Should_Carry_The_Source_Span_When_A_Line_Is_Missing()
    {
        var span = new SourceSpan(10, 5, 3, 1);
        var mismatch = Single(Compare([Lines.Text("first line") with { Span = span }], []));
        Assert.Equal(span, mismatch.Source);
    }

    [Theory]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData("https://example.org/ü", "https://example.org/%c3%bc")]
    public void Should_Hold_When_Targets_Differ_Only_In_Percent_Encoding(string expected, string actual) =>
        Assert.True(Compare([Lines.Of(Lines.Linked("x", expected))], [Lines.Of(Lines.Linked("x", actual))]).Holds);

    [Theory]
    [InlineData("my site", "https://example.org", "see my site (https://example.org) now")]
    [InlineData("https://example.org", "https://example.org", "see https://example.org now")]
    [InlineData("ada@example.org", "mailto:ada@example.org", "see ada@example.org now")]
    [InlineData("+44123", "tel:+44123", "see +44123 now")]
    public void Should_Expect_Targets_In_The_Text_When_The_Format_Writes_Links_Out(string text, string target, string written)
    {
        var expected = Lines.Of(new LineRun("see "), Lines.Linked(text, target), new LineRun(" now"));
        Assert.True(ParityChecker.Compare([expected], Lines.Document([Lines.Text(written)], Written)).Holds);
        Assert.False(ParityChecker.Compare([expected], Lines.Document([Lines.Text("see the site now")], Written)).Holds);
    }

    [Theory]
    [InlineData("✓", true)]
    [InlineData("x", false)]
    public void Should_Not_Ask_For_Bold_Signs_When_The_Format_Has_Plain_Ones(string text, bool holds)
    {
        var document = Lines.Document([Lines.Text(text)], Lines.All | LineAspects.PlainSigns);
        Assert.Equal(holds, ParityChecker.Compare([Lines.Of(Lines.Bold(text))], document).Holds);
        Assert.False(Compare([Lines.Of(Lines.Bold(text))], [Lines.Text(text)]).Holds);
    }

    [Fact]
    public void Should_Hold_When_A_Link_Differs_Only_In_White_Space()
    {
        var expected = Lines.Of(Lines.Linked("\u00A0a", "https://example.org"), new LineRun(" "), Lines.Linked("\u2003", "tel:1"));
        var actual = Lines.Of(new LineRun("\u00A0"), Lines.Linked("a", "https://example.org"), new LineRun(" \u2003"));
        Assert.True(Compare([expected], [actual]).Holds);
    }

    [Fact]
    public void Should_Finish_Soon_When_Five_Thousand_Lines_Are_Reversed()
    {
        var lines = Enumerable.Range(0, 5000).Select(i => Lines.Text($"line {i % 700} of many {i}")).ToImmutableArray();
        var verdict = Compare(lines, [.. lines.Reverse()]);
        Assert.Equal(4999, verdict.Mismatches.Count(m => m.Kind == MismatchKind.Moved));
    }

    private static ImmutableArray<ContentLine> Mutate(string mutation) => mutation switch
    {
        "link lost" => Lines.Resume.SetItem(2, Lines.Text("ada@example.org")),
        "link target" => Lines.Resume.SetItem(2, Lines.Of(Lines.Linked("ada@example.org", "mailto:eve@example.org"))),
        "link extent" => Lines.Resume.SetItem(2, Lines.Of(Lines.Linked("ada", "mailto:ada@example.org"), new LineRun("@example.org"))),
        "link added" => Lines.Resume.SetItem(5, Lines.Resume[5] with { Runs = [Lines.Linked("1842 – 1843", "https://example.org")] }),
        "heading flattened" => Lines.Resume.SetItem(3, Lines.Text("Experience")),
        "item flattened" => Lines.Resume.SetItem(7, Lines.Text("Translated a paper")),
        "marker lost" => Lines.Resume.SetItem(7, Lines.Resume[7] with { StartsItem = false }),
        "number" => Lines.Resume.SetItem(11, Lines.Item("Second", 1, 3)),
        "bold lost" => Lines.Resume.SetItem(10, Lines.Text("Languages: French, English")),
        "italic added" => Lines.Resume.SetItem(10, Lines.Of(Lines.Bold("Languages:"), new LineRun(" French,", TextStyles.Italic), new LineRun(" English"))),
        "date" => Lines.Resume.SetItem(5, Lines.Resume[5] with { MachineDate = "1842/.." }),
        _ => throw new ArgumentOutOfRangeException(nameof(mutation), mutation, null),
    };

    private static ParityVerdict CompareResume(IEnumerable<ContentLine> actual) => Compare(Lines.Resume, actual);

    private static ParityVerdict Compare(ImmutableArray<ContentLine> expected, IEnumerable<ContentLine> actual) =>
        ParityChecker.Compare(expected, Lines.Document(actual));

    private static Mismatch Single(ParityVerdict verdict)
    {
        Assert.False(verdict.Holds);
        return Assert.Single(verdict.Mismatches);
    }
}
