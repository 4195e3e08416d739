using FsCheck;
using FsCheck.Fluent;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Readers.JsonResume;
using ResumeExport.Readers.Markdown;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Conformance;

/// <summary>Any Markdown, through every format and back.</summary>
public sealed class MarkdownParityTests
{
    [Fact]
    public void Should_Say_The_Same_In_Every_Format_For_Any_Markdown() => ForAny(static document => WholePipeline.Findings(document));

    [Fact]
    public void Should_Read_The_Json_Of_Any_Markdown_Back_As_It_Was() => ForAny(static document =>
    {
        var read = new JsonResumeReader().Read(new SourceText("resume.json", Output.Json(document)));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(DocumentPrinter.Print(document), DocumentPrinter.Print(read.Document!));
    });

    private static void ForAny(Action<ResumeDocument> check) => Prop.ForAll(MarkdownGenerator.Documents, markdown =>
    {
        if (new MarkdownReader().Read(new SourceText("any.md", "# Any Name\n\n" + markdown)).Document is { } document) check(document);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(int.Parse(Environment.GetEnvironmentVariable("PARITY_RUNS") ?? "100", System.Globalization.CultureInfo.InvariantCulture)));
}
