using System.Text.Json;
using ResumeExport.Pipeline;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

/// <summary>The verbs as a user meets them.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Build_The_Bare_Article_When_A_Fragment_Is_Asked_For()
    {
        var file = folder.File("cv.html");
        Assert.Equal(0, CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", file, "--fragment").ExitCode);
        var html = File.ReadAllText(file);
        Assert.StartsWith("<article class=\"resume h-resume\" lang=\"en\" dir=\"ltr\">\n<header", html, StringComparison.Ordinal);
        Assert.EndsWith("</section>\n</article>\n", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run("verify", RepositoryFiles.SampleResume, file).ExitCode);
    }

    [Fact]
    public void Should_Refuse_A_Fragment_Of_Anything_But_Html()
    {
        var run = CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.File("cv.txt"), "--fragment");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RX6001: --fragment is for HTML", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Build_All_Formats_And_A_Manifest()
    {
        var run = CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"Parity holds for all {FormatRegistry.All.Length}", run.Output, StringComparison.Ordinal);
        var files = Directory.GetFiles(folder.File("dibyajyoti-ghosal")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Dibyajyoti_Ghosal_Resume.docx", "Dibyajyoti_Ghosal_Resume.html", "Dibyajyoti_Ghosal_Resume.json",
                "Dibyajyoti_Ghosal_Resume.md", "Dibyajyoti_Ghosal_Resume.pdf", "Dibyajyoti_Ghosal_Resume.txt", "manifest.json",
            ],
            files);
        using var manifest = JsonDocument.Parse(File.ReadAllText(folder.File("dibyajyoti-ghosal/manifest.json")));
        Assert.All(manifest.RootElement.GetProperty("outputs").EnumerateArray(), output => Assert.True(output.GetProperty("parity").GetProperty("holds").GetBoolean()));
        Assert.DoesNotContain(folder.Path, File.ReadAllText(folder.File("dibyajyoti-ghosal/manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Build_One_File_By_Extension()
    {
        Assert.Equal(0, CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.File("cv.txt")).ExitCode);
        Assert.Equal(["cv.manifest.json", "cv.txt"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Should_Verify_What_It_Built_And_Find_What_Was_Changed()
    {
        CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.Path, "-f", "txt,html,json,md");
        var built = Directory.GetFiles(folder.File("dibyajyoti-ghosal"), "*_Resume.*").Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(0, CommandLine.Run(["verify", RepositoryFiles.SampleResume, .. built]).ExitCode);

        foreach (var path in built)
        {
            File.WriteAllText(path, File.ReadAllText(path).Replace("2,000+ TPS", "2,001+ TPS", StringComparison.Ordinal).Replace("<strong>2,000+</strong>", "<strong>2,001+</strong>", StringComparison.Ordinal));
            var run = CommandLine.Run("verify", RepositoryFiles.SampleResume, path);
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("dibyajyoti-ghosal.md:", run.Error, StringComparison.Ordinal);
            Assert.Contains("error RX400", run.Error, StringComparison.Ordinal);
        }
    }

    // Files of another résumé are what a faulty writer would leave: the real program must refuse each of them.
    [Theory]
    [InlineData("- Implemented scheduled bulk deletion; cut resource use by **35%**.\n", "")]
    [InlineData("**750K RPM** for", "**751K RPM** for")]
    [InlineData("<a href=\"https://github.com/dibyajyotiron\">GitHub</a>", "GitHub, Berlin")]
    [InlineData("## Honors & awards", "Honors & awards")]
    [InlineData("- **General Ledger** — double-entry ledger system with high concurrency", "**General Ledger** — double-entry ledger system with high concurrency")]
    [InlineData("### GetBaqala — Software Engineer (Feb 2020 – Nov 2020) • Manama, Bahrain", "### SenseHawk — Software Engineer (Mar 2018 – Feb 2020) • Bangalore, India")]
    public void Should_Refuse_Every_Format_Of_A_Changed_Resume(string original, string changed)
    {
        var text = File.ReadAllText(RepositoryFiles.SampleResume);
        Assert.Contains(original, text, StringComparison.Ordinal);
        var source = folder.Write("changed.md", text.Replace(original, changed, StringComparison.Ordinal));
        Assert.Equal(0, CommandLine.Run("build", source, "-o", folder.Path).ExitCode);

        var built = Directory.GetFiles(folder.File("changed"), "*_Resume.*");
        Assert.Equal(FormatRegistry.All.Length, built.Length);
        var run = CommandLine.Run(["verify", RepositoryFiles.SampleResume, .. built]);
        Assert.Equal(4, run.ExitCode);
        Assert.Equal(FormatRegistry.All.Length, run.Output.Split('\n').Count(line => line.StartsWith('✗')));
        foreach (var path in built) Assert.Contains($"({Path.GetFileName(path)}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Never_Replace_The_Source()
    {
        var text = File.ReadAllText(RepositoryFiles.SampleResume);
        var source = folder.Write("cv.md", text);
        var run = CommandLine.RunIn(folder.Path, new Dictionary<string, string>(), "build", "cv.md", "-o", "./cv.md");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error RX3003: this is the source", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(source));

        Assert.Equal(0, CommandLine.RunIn(folder.Path, new Dictionary<string, string>(), "build", "cv.md", "-o", ".").ExitCode);
        Assert.Equal(text, File.ReadAllText(source));
        Assert.True(File.Exists(folder.File("cv/Dibyajyoti_Ghosal_Resume.md")));
    }

    [Fact]
    public void Should_Print_One_Json_Object_Per_Line()
    {
        var run = CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.Path, "-f", "txt,json", "--json");
        var events = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["output", "output", "summary"], events.Select(line => line.GetProperty("event").GetString()));
        Assert.True(events[^1].GetProperty("succeeded").GetBoolean());
    }

    [Fact]
    public void Should_Convert_To_Json_And_Back_To_The_Same_Model()
    {
        var json = folder.File("cv.json");
        Assert.Equal(0, CommandLine.Run("convert", RepositoryFiles.SampleResume, "-o", json).ExitCode);
        Assert.Equal(CommandLine.Run("peek", RepositoryFiles.SampleResume).Output, CommandLine.Run("peek", json).Output);
    }

    [Fact]
    public void Should_Print_Part_Of_The_Model()
    {
        var run = CommandLine.Run("peek", RepositoryFiles.SampleResume, "header.name");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Dibyajyoti Ghosal", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, CommandLine.Run("peek", RepositoryFiles.SampleResume, "work[99]").ExitCode);
    }

    [Fact]
    public void Should_Validate_With_A_Chosen_Severity()
    {
        var source = folder.Write("cv.md", "# Jane Doe\n\n## Beekeeping\n- 40 hives\n");
        Assert.Equal(0, CommandLine.Run("validate", source).ExitCode);
        var run = CommandLine.Run("validate", source, "--fail-on", "info");
        Assert.Equal(5, run.ExitCode);
        Assert.Contains("cv.md:3:1: info RX2101: 'Beekeeping' is no known section name", run.Error, StringComparison.Ordinal);
        Assert.Contains("  | ## Beekeeping\n  | ^^^^^^^^^^^^^", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Say_Nothing_When_Quiet() =>
        Assert.Equal(new CliResult(0, "", ""), CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.Path, "-f", "txt", "-q"));

    [Fact]
    public void Should_Print_Font_Licences() =>
        Assert.Contains("SIL OPEN FONT LICENSE", CommandLine.Run("--licenses").Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Should_Print_Help_Without_A_Verb()
    {
        var run = CommandLine.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Commands:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Use_Exit_Code_1_For_Wrong_Usage() => Assert.Equal(1, CommandLine.Run("build", "--no-such-option").ExitCode);
}
