using ResumeExport.Readers;
using ResumeExport.Starters;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Write_A_Starter_In_The_Notation_Of_The_Extension()
    {
        var run = CommandLine.Run("init", folder.File("cv.yml"), "--lang", "de-AT");
        Assert.Equal(new CliResult(0, $"wrote {folder.File("cv.yml")}\n", ""), run);
        Assert.Equal(StarterResume.Create(SourceFormat.Yaml, "de"), File.ReadAllText(folder.File("cv.yml")));
        Assert.Equal(0, CommandLine.Run("validate", folder.File("cv.yml"), "--fail-on", "info").ExitCode);
    }

    [Fact]
    public void Should_Never_Write_Over_A_File_Unless_Told_To()
    {
        var file = folder.Write("resume.md", "mine");
        var run = CommandLine.Run("init", file);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(file + ": error RX6001: the file is there already\n  hint: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Equal(0, CommandLine.Run("init", file, "--force").ExitCode);
        Assert.Equal(StarterResume.Create(SourceFormat.Markdown, "en"), File.ReadAllText(file));
    }

    [Fact]
    public void Should_Print_To_Standard_Output() =>
        Assert.Equal(new CliResult(0, StarterResume.Create(SourceFormat.Json, "ja"), ""), CommandLine.Run("init", "-", "--format", "json", "--lang", "ja"));

    [Fact]
    public void Should_Take_The_Usual_Name_By_Default()
    {
        Assert.Equal(0, CommandLine.RunIn(folder.Path, [], "init", "-q").ExitCode);
        Assert.True(File.Exists(folder.File("resume.md")));
    }

    [Theory]
    [InlineData("--lang", "sv", "there is no starter in the language 'sv'")]
    [InlineData("--format", "docx", "'docx' is no format of a résumé source")]
    public void Should_Name_What_There_Is(string option, string value, string message)
    {
        var run = CommandLine.Run("init", folder.File("x.md"), option, value);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error RX6001: " + message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("x.md")));
    }

    [Fact]
    public void Should_Say_That_It_Cannot_Write() =>
        Assert.Equal(3, CommandLine.Run("init", folder.File("no/such/folder/cv.md")).ExitCode);
}
