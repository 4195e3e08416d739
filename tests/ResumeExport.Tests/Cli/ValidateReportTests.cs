using System.Text.Json;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

public sealed class ValidateReportTests : IDisposable
{
    private const string Source = "# Jane Doe\n\n## Mystery\nText.\n\n<!-- hidden -->\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Say_What_Each_Line_Became()
    {
        var run = CommandLine.Run("validate", folder.Write("cv.md", Source), "--report", "-q");
        var lines = run.Output.Split('\n').Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(
            [
                "1 field # Jane Doe header.name (name)", "2 ignored blank", "3 field ## Mystery sections[0].heading (sectionheading)", "4 text Text. sections[0].blocks[0] (paragraph)",
                "5 ignored blank", "6 ignored <!-- hidden --> comment", "7 ignored blank", "7 lines: 2 with fields, 1 with text, 4 ignored",
            ],
            lines.Take(8));
    }

    [Fact]
    public void Should_Write_The_Findings_As_Sarif()
    {
        var file = folder.File("out.sarif");
        Assert.Equal(0, CommandLine.Run("validate", folder.Write("cv.md", Source), "--sarif", file).ExitCode);
        using var log = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = log.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("RX2101", result.GetProperty("ruleId").GetString());
        Assert.Equal("note", result.GetProperty("level").GetString());
        Assert.Equal("RX2101", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((3, 1, 3, 11), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
    }

    [Fact]
    public void Should_Give_The_Document_The_Language_That_Was_Asked_For()
    {
        var run = CommandLine.Run("build", folder.Write("cv.md", Source), "-o", folder.File("out.html"), "--lang", "ar");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<html lang=\"ar\"", File.ReadAllText(folder.File("out.html")), StringComparison.Ordinal);
        Assert.Equal(1, CommandLine.Run("validate", folder.File("cv.md"), "--lang", "no tag").ExitCode);
    }

    private static int Number(JsonElement region, string name) => region.GetProperty(name).GetInt32();
}
