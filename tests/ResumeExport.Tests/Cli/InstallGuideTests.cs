using System.Text.RegularExpressions;
using ResumeExport.Cli;
using ResumeExport.Cli.Verbs;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

/// <summary>What docs/how-to/install.md tells to type is there.</summary>
public sealed partial class InstallGuideTests
{
    private static readonly string Guide = Read("docs", "how-to", "install.md");

    [Fact]
    public void Should_Name_Commands_That_The_Program_Takes()
    {
        var commands = Command().Matches(Guide).Select(static match => match.Groups[1].Value).ToList();
        Assert.Contains("--version", commands);
        Assert.Equal(CompletionVerb.Shells.Select(static shell => "completion " + shell).Order(StringComparer.Ordinal), commands.Where(static command => command[0] == 'c').Distinct().Order(StringComparer.Ordinal));
        Assert.All(commands, static command => Assert.Empty(ResumeExportCommand.Build().Parse(command.Split(' ')).Errors));
    }

    [Fact]
    public void Should_Name_Tasks_Of_The_Build()
    {
        var tasks = Target().Matches(Guide).Select(static match => match.Groups[1].Value).Distinct().ToList();
        Assert.Equal(["Pack", "Publish"], tasks);
        Assert.All(tasks, static task => Assert.Contains($"Task(\"{task}\")", Read("build.cake"), StringComparison.Ordinal));
    }

    [Fact]
    public void Should_Name_The_Runtimes_That_Are_Made()
    {
        string[] runtimes = ["linux-x64", "linux-arm64", "win-x64", "osx-arm64"];
        Assert.All(runtimes, static runtime => Assert.Contains(runtime, Guide, StringComparison.Ordinal));
        Assert.Contains($"\"{string.Join(',', runtimes)}\"", Read("build.cake"), StringComparison.Ordinal);
        Assert.Contains($">{string.Join(';', runtimes)};any<", Read("src", "ResumeExport.Cli", "ResumeExport.Cli.csproj"), StringComparison.Ordinal);
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Join([RepositoryFiles.Root, .. path]));

    [GeneratedRegex(@"resume-export ((?:completion|--)[a-z]*(?: [a-z]+)?)(?=[)""\s])")]
    private static partial Regex Command();

    [GeneratedRegex("--target=([A-Za-z]+)")]
    private static partial Regex Target();
}
