using System.Text.Json;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

/// <summary>The options about the form of plain text, as a user meets them.</summary>
public sealed class TextOptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--text-width 40")]
    [InlineData("--text-width 0")]
    [InlineData("--text-style paste")]
    [InlineData("--text-dates right --text-width 100")]
    [InlineData("--text-ascii --text-style paste")]
    public void Should_Verify_A_File_Of_Another_Form_By_Its_Manifest(string options)
    {
        Assert.Equal(0, CommandLine.Run(["build", RepositoryFiles.SampleResume, "-o", folder.Path, "-f", "txt,json", .. options.Split(' ')]).ExitCode);
        var file = folder.File("dibyajyoti-ghosal/Dibyajyoti_Ghosal_Resume.txt");
        Assert.Equal(0, CommandLine.Run("verify", RepositoryFiles.SampleResume, file).ExitCode);

        File.WriteAllText(file, File.ReadAllText(file).Replace("7.66", "7.67", StringComparison.Ordinal));
        Assert.Equal(4, CommandLine.Run("verify", RepositoryFiles.SampleResume, file).ExitCode);
    }

    [Fact]
    public void Should_Name_The_Form_In_Manifest_And_Report()
    {
        var run = CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.File("cv.txt"), "--json", "--text-width", "72", "--text-dates", "right", "--text-ascii");
        var output = JsonDocument.Parse(run.Output.Split('\n').Single(line => line.Contains("\"output\"", StringComparison.Ordinal))).RootElement;
        using var manifest = JsonDocument.Parse(File.ReadAllText(folder.File("cv.manifest.json")));
        const string Form = """{"style":"mail","width":72,"dates":"right","ascii":true}""";
        Assert.Equal(Form, Compact(output));
        Assert.Equal(Form, Compact(manifest.RootElement.GetProperty("outputs")[0]));
    }

    [Theory]
    [InlineData("--text-width 39", "--text-width is 40 to 200, or 0 for no wrapping, and not 39")]
    [InlineData("--text-width 201", "--text-width is 40 to 200")]
    [InlineData("--text-width wide", "and not wide")]
    [InlineData("--text-width", "Required argument missing")]
    [InlineData("--text-style letter", "'paste'")]
    [InlineData("--text-dates left", "'below'")]
    [InlineData("--text-style paste --text-dates right", "--text-dates right has no meaning with --text-style paste")]
    [InlineData("--text-width 0 --text-dates right", "--text-dates right has no meaning with --text-width 0")]
    [InlineData("--text-style paste --text-width 60", "--text-width has no meaning with --text-style paste")]
    public void Should_Refuse_What_Has_No_Meaning(string options, string message)
    {
        var run = CommandLine.Run(["build", RepositoryFiles.SampleResume, "-o", folder.File("cv.txt"), .. options.Split(' ')]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("build", "-o", "cv.html")]
    [InlineData("build", "-f", "docx,html")]
    [InlineData("verify", "cv.html")]
    public void Should_Refuse_Text_Options_Without_Plain_Text(string verb, params string[] arguments)
    {
        var run = CommandLine.RunIn(folder.Path, [], [verb, RepositoryFiles.SampleResume, .. arguments, "--text-width", "60"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RX6001: the --text options are for plain text, which is not asked for", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Say_That_A_File_Differs_When_It_Is_Read_In_Another_Form()
    {
        var file = folder.File("cv.txt");
        CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", file, "--text-width", "50");
        File.Delete(folder.File("cv.manifest.json"));
        Assert.Equal(4, CommandLine.Run("verify", RepositoryFiles.SampleResume, file).ExitCode);
        Assert.Equal(0, CommandLine.Run("verify", RepositoryFiles.SampleResume, file, "--text-width", "50").ExitCode);
    }

    private static string Compact(JsonElement output) => JsonSerializer.Serialize(output.GetProperty("text"));
}
