using FsCheck.Fluent;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Readers.Yaml;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.JsonResume;

namespace ResumeExport.Tests.Writers.JsonResume;

public sealed class YamlResumeWriterTests
{
    [Fact]
    public void Should_Read_Back_Any_Resume_As_It_Was() => Prop.ForAll(DocumentGenerator.Seeds, static seed => Back(DocumentGenerator.FromSeed(seed))).Holds();

    [Theory]
    [InlineData("yes")]
    [InlineData("2020")]
    [InlineData("1.10")]
    [InlineData("- item")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("[x]")]
    [InlineData("\"q\"")]
    [InlineData("back\\slash")]
    [InlineData("C#")]
    [InlineData("&anchor")]
    [InlineData("*alias")]
    [InlineData("!tag")]
    [InlineData("%a")]
    [InlineData("ends:")]
    [InlineData("два слова")]
    public void Should_Keep_Text_That_Yaml_Could_Take_For_Something_Else(string text) =>
        Assert.True(Back(Make.Resume(new Header { Name = Rich.Text("N") }, new Section { Kind = SectionKind.Custom, Heading = RichText.Plain(text), Blocks = [new Paragraph(RichText.Plain(text))] })));

    [Fact]
    public void Should_Look_As_People_Write_It()
    {
        var yaml = Text(SampleResumes.All["real"]);
        Assert.Contains("basics:\n  name: Dibyajyoti Ghosal\n", yaml, StringComparison.Ordinal);
        Assert.Contains("work:\n  - name: Socket Protocol\n    position: Senior Software Engineer\n", yaml, StringComparison.Ordinal);
    }

    private static bool Back(ResumeDocument document)
    {
        var read = new YamlResumeReader().Read(new SourceText("resume.yaml", Text(document)));
        return read.Document is { } back && DocumentPrinter.Print(back) == DocumentPrinter.Print(document);
    }

    private static string Text(ResumeDocument document)
    {
        using var output = new MemoryStream();
        Assert.Empty(new YamlResumeWriter().Write(TestThemes.Compose(document), output));
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
