using System.Text;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors.Markdown;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Readers.Markdown;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.Markdown;

namespace ResumeExport.Tests.Writers.Markdown;

public sealed class MarkdownPageWriterTests
{
    public static TheoryData<string> Samples() => [.. SampleResumes.All.Keys];

    [Fact]
    public void Should_Write_The_Real_Resume_As_A_Person_Would()
    {
        var markdown = Write(SampleResumes.All["real"]);
        Assert.StartsWith("# Dibyajyoti Ghosal\n\n**Senior Backend Engineer (8+ YOE)** • Go / TypeScript •", markdown, StringComparison.Ordinal);
        Assert.Contains("\n\n[LinkedIn](https://www.linkedin.com/in/dibyajyoti-ghosal) | [GitHub](https://github.com/dibyajyotiron) | Dubai, UAE\n\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n\n### Socket Protocol | Senior Software Engineer | Jan 2025 – Present | Dubai, UAE\n\n**Tech:** Go, Node.js (TypeScript), ", markdown, StringComparison.Ordinal);
        Assert.Contains("\n- **bst-nodejs** | open-source npm package with **4,000+ downloads**\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n- GitHub: <https://github.com/dibyajyotiron>\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("&#", markdown, StringComparison.Ordinal);
        Assert.EndsWith("dibyajyotiron>\n", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**a** b", "**a** b")]
    [InlineData("**a **b", "**a** b")]
    [InlineData("**a** **b**", "**a b**")]
    [InlineData("a**b**c", "a**b**c")]
    [InlineData("a**(b)**c", "a**\u2060(b)\u2060**c")]
    [InlineData("(**(b)**)", "(**(b)**)")]
    [InlineData("**a**_b_", "**a**\u2060*b*")]
    [InlineData("_**a**_ ~~b~~", "***a*** ~~b~~")]
    [InlineData("`a`", "`a`")]
    [InlineData("see [**x**](https://a.example/b)!", "see [**x**](https://a.example/b)!")]
    [InlineData("so![x](https://a.example/b)", "so\\![x](https://a.example/b)")]
    [InlineData("[https://a.example/b](https://a.example/b)", "<https://a.example/b>")]
    [InlineData("[a@b.example](mailto:a@b.example)", "<a@b.example>")]
    [InlineData("[x](https://a.example/b?c&d)", "[x](<https://a.example/b?c&amp;d>)")]
    [InlineData("a\nb", "a\\\nb")]
    [InlineData("a  b ", "a b")]
    public void Should_Mark_Running_Text_Up(string notation, string markdown) => Assert.Equal(markdown, Paragraph(Rich.Text(notation)));

    [Theory]
    [InlineData("# a", "\\# a")]
    [InlineData("#1 of 3, C#", "#1 of 3, C#")]
    [InlineData("- a", "\\- a")]
    [InlineData("-5 °C", "-5 °C")]
    [InlineData("---", "\\---")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("3.5 years", "3.5 years")]
    [InlineData("> a", "\\> a")]
    [InlineData(": a", "\\: a")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("snake_case _a_ 2*3", "snake_case \\_a\\_ 2\\*3")]
    [InlineData("~a~", "\\~a\\~")]
    [InlineData("AT&T &amp;", "AT&T \\&amp;")]
    [InlineData("<b>", "\\<b>")]
    [InlineData("https://a.example www.a.example", "https\\://a.example www\\.a.example")]
    [InlineData("[x]: y", "\\[x\\]: y")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    public void Should_Escape_What_Would_Be_Markup_And_Nothing_Else(string text, string markdown) => Assert.Equal(markdown, Paragraph(RichText.Plain(text)));

    [Fact]
    public void Should_Part_Lists_That_Stand_One_Below_The_Other()
    {
        var list = Make.Bullets("a");
        var numbers = new BulletList([Make.Item(Make.Paragraph("n"))], 1);
        Assert.Equal("- a\n\n* a\n\n- a\n\n1. n\n\n1) n\n", Body(list, list, list, numbers, numbers));
    }

    [Fact]
    public void Should_Fence_Code_That_Holds_Fences() => Assert.Equal("````\n```\nx   y\n````\n", Body(new Preformatted(new RichText([Run("```"), new LineBreak(default), Run("x   y")]))));

    [Fact]
    public void Should_Keep_Emphasis_Where_A_Fence_Would_Lose_It() =>
        Assert.Equal("a\\\n**b**\n", Body(new Preformatted(new RichText([Run("a"), new LineBreak(default), new TextRun("b", TextStyles.Bold, default)]))));

    [Fact]
    public void Should_Stop_At_The_Deepest_Heading()
    {
        Block block = Make.Paragraph("text");
        for (var i = 0; i < 6; i++) block = new Entry { Kind = EntryKind.Other, Parts = [new EntryPart(EntryPartRole.Title, RichText.Plain("t"))], Blocks = [block] };
        Assert.Contains("##### t\n\n###### t\n\n###### t\n\n###### t\n\ntext\n", Body(block), StringComparison.Ordinal);
        AssertParity(Resume(block));
    }

    [Fact]
    public void Should_Say_Each_Sign_At_The_Start_In_The_Middle_And_At_The_End()
    {
        var texts = new List<string>();
        for (var sign = '!'; sign <= '~'; sign++) texts.AddRange([$"{sign}a", $"a{sign}b", $"a {sign} b", $"a{sign}", $"{sign}", $"{sign} a", $"{sign}{sign}a", $"{sign}{sign}{sign}", $"1{sign} a"]);
        var runs = texts.SelectMany(static text => new[] { RichText.Plain(text), new RichText([Run("x"), new TextRun(text, TextStyles.Bold, default), Run("y")]), new RichText([Run("x"), new LineBreak(default), Run(text)]) });
        AssertParity(Resume([.. runs.Select(static text => new Paragraph(text)), .. runs.Select(static text => new Subheading(text, 3))]));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Lose_No_Word_Of_A_Sample_When_It_Is_Read_As_A_Source(string name) => AssertWords(SampleResumes.All[name]);

    [Fact]
    public void Should_Lose_No_Word_Of_Any_Resume_When_It_Is_Read_As_A_Source() => Prop.ForAll(DocumentGenerator.Seeds, static seed => AssertWords(DocumentGenerator.FromSeed(seed))).Holds();

    [Fact]
    public void Should_Lose_No_Word_Of_Any_Markdown_When_It_Is_Read_As_A_Source() => Prop.ForAll(MarkdownGenerator.Documents, static markdown =>
    {
        if (new MarkdownReader().Read(new SourceText("any.md", "# Any Name\n\n" + markdown)).Document is { } document) AssertWords(document);
    }).Holds();

    private static void AssertParity(ResumeDocument document)
    {
        var verdict = ParityChecker.Compare(ContentLines.Of(document, EntryLayout.Canonical), new MarkdownExtractor().Extract(Encoding.UTF8.GetBytes(Write(document))));
        Assert.Empty(verdict.Problems);
        Assert.Empty(verdict.Mismatches);
    }

    private static void AssertWords(ResumeDocument document)
    {
        var markdown = Write(document);
        if (IsMostlyCode(markdown)) return;
        var read = new MarkdownReader().Read(new SourceText("resume.md", markdown));
        Assert.NotNull(read.Document);

        // A name without letters is taken from the file instead, so there may be more.
        var found = Letters(read.Document);
        Assert.Equal("", string.Join(' ', Letters(document).Where(letter => letter.Value > found.GetValueOrDefault(letter.Key)).Select(static letter => letter.Key)));
    }

    // What source coverage counts: the letters and digits. Which part they are in may change, and with it their order and what stands between.
    private static Dictionary<char, int> Letters(ResumeDocument document) =>
        ContentLines.Of(document, EntryLayout.Canonical).SelectMany(static line => line.PlainText).Where(char.IsLetterOrDigit).CountBy(static letter => letter).ToDictionary();

    // A fence around most of a source is read as its text, markup included.
    private static bool IsMostlyCode(string markdown) => markdown.Split("```").Where(static (_, index) => index % 2 == 1).Any(code => code.Length * 3 > markdown.Length);

    private static string Paragraph(RichText text) => Body(new Paragraph(text)).TrimEnd('\n');

    private static string Body(params Block[] blocks) => Write(Resume(blocks))["# N\n\n## H\n\n".Length..];

    private static ResumeDocument Resume(params Block[] blocks) => Make.Resume(new Header { Name = RichText.Plain("N") }, Make.Section(SectionKind.Custom, "H", blocks));

    private static TextRun Run(string text) => new(text, TextStyles.None, default);

    private static string Write(ResumeDocument document) => Output.Text(new MarkdownPageWriter(), document);
}
