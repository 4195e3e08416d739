using FsCheck.Fluent;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Readers.Markdown;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Writers.Markdown;

public sealed class MarkdownResumeWriterTests
{
    public static TheoryData<string> Samples() => [.. SampleResumes.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Read_Back_Each_Sample_As_It_Was(string name) => AssertBack(SampleResumes.All[name]);

    [Fact]
    public void Should_Read_Back_Any_Resume_As_It_Was() => Prop.ForAll(DocumentGenerator.Seeds, static seed => AssertBack(DocumentGenerator.FromSeed(seed))).Holds();

    [Fact]
    public void Should_Read_Back_What_Was_Read_From_Any_Markdown() => Prop.ForAll(MarkdownGenerator.Documents, static markdown =>
    {
        if (new MarkdownReader().Read(new SourceText("any.md", "# Any Name\n\n" + markdown)).Document is { } document) AssertBack(document);
    }).Holds();

    [Fact]
    public void Should_Keep_Each_Sign_At_The_Start_In_The_Middle_And_At_The_End()
    {
        var texts = new List<string>();
        for (var sign = '!'; sign <= '~'; sign++) texts.AddRange([$"{sign}a", $"a{sign}b", $"a {sign} b", $"a{sign}", $"{sign}", $"{sign} a", $"{sign}{sign}a", $"1{sign} a"]);
        var blocks = texts.Where(static text => text.Any(char.IsLetterOrDigit)).Select(static text => (Block)new Paragraph(RichText.Plain(text)));
        AssertBack(Make.Resume(new Header { Name = RichText.Plain("N") }, new Section { Kind = SectionKind.Custom, Heading = RichText.Plain("H"), Blocks = [.. blocks] }));
    }

    [Fact]
    public void Should_Write_The_Real_Resume_Without_A_Hint()
    {
        var markdown = MarkdownText(SampleResumes.All["real"]);
        Assert.DoesNotContain("<!--", markdown, StringComparison.Ordinal);
        Assert.Contains("### Socket Protocol — Senior Software Engineer (Jan 2025 – Present) • Dubai, UAE\n\n**Tech:** Go, Node.js (TypeScript)", markdown, StringComparison.Ordinal);
    }

    private static string MarkdownText(ResumeDocument document)
    {
        using var output = new MemoryStream();
        Assert.Empty(MarkdownConversion.WriterFor(document).Write(TestThemes.Compose(document), output));
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static void AssertBack(ResumeDocument document)
    {
        var markdown = MarkdownText(document);
        var back = new MarkdownReader().Read(new SourceText("resume.md", markdown)).Document;
        var (expected, actual) = (DocumentPrinter.Print(document), back is null ? "" : DocumentPrinter.Print(back));
        if (expected == actual) return;
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var at = before.Zip(after).TakeWhile(static lines => lines.First == lines.Second).Count();
        Assert.Fail($"{before.ElementAtOrDefault(at)}\nbecame\n{after.ElementAtOrDefault(at)}");
    }
}
