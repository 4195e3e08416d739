using FsCheck.Fluent;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Readers.JsonResume;
using ResumeExport.Readers.Markdown;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Readers.JsonResume;

/// <summary>What the JSON writer writes, the JSON reader reads back as it was.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Should_Read_Back_A_Sample(string name) => AssertSame(SampleResumes.All[name]);

    [Fact]
    public void Should_Read_Back_The_Default_Resume()
    {
        var source = new SourceText("resume.md", File.ReadAllText(RepositoryFiles.SampleResume));
        AssertSame(new MarkdownReader().Read(source).Document!);
    }

    [Fact]
    public void Should_Read_Back_Any_Resume() =>
        Prop.ForAll(DocumentGenerator.Seeds, static seed => AssertSame(DocumentGenerator.FromSeed(seed))).Holds();

    public static TheoryData<string> SampleNames => SampleResumes.Names;

    private static void AssertSame(ResumeDocument document)
    {
        var json = Output.Json(document);
        var result = new JsonResumeReader().Read(new SourceText("resume.json", json));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(DocumentPrinter.Print(document), DocumentPrinter.Print(result.Document!));
    }
}
