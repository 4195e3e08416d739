using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Write_One_File_And_Say_So()
    {
        var run = CommandLine.Run("convert", RepositoryFiles.SampleResume, "-o", folder.File("cv.json"));
        Assert.Equal(new CliResult(0, $"wrote {folder.File("cv.json")}\n", ""), run);
        Assert.Equal(["cv.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Should_Give_The_Document_The_Language_That_Was_Asked_For()
    {
        Assert.Equal(0, CommandLine.Run("convert", RepositoryFiles.SampleResume, "-o", folder.File("cv.json"), "--lang", "pt-BR").ExitCode);
        Assert.Contains("\"language\": \"pt-BR\"", File.ReadAllText(folder.File("cv.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Refuse_What_Is_No_Notation_Of_Sources()
    {
        var run = CommandLine.Run("convert", RepositoryFiles.SampleResume, "-o", folder.File("cv.docx"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error RX6001: cannot convert to", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Leave_What_Is_There_When_The_Source_Cannot_Be_Read()
    {
        var file = folder.Write("cv.json", "mine");
        Assert.Equal(2, CommandLine.Run("convert", folder.File("nowhere.md"), "-o", file).ExitCode);
        Assert.Equal("mine", File.ReadAllText(file));
    }
}
