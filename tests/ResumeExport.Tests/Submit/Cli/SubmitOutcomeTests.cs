using System.Security.Cryptography;
using ResumeExport.PortalFakes;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Submit.Cli;

/// <summary>What portals say to a second application, and what a dry run shows of a file, through the verb.</summary>
public sealed class SubmitOutcomeTests
{
    [Fact]
    public async Task Should_Say_That_Ashby_Lets_A_Person_Apply_Once()
    {
        await using var folder = await SubmitFolder.StartAsync();
        var run = SecondFile(folder, "ashby");
        Assert.Contains("error RX8202: submission 2 made no application: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("  hint: ask the employer", run.Error, StringComparison.Ordinal);
        Assert.Contains("2  Blocked ", folder.Run("submit", "list").Output, StringComparison.Ordinal);
        // It may be sent again once the employer has lifted the limit.
        Assert.Contains("RX8202", Send(folder, "ashby", "pdf", "--replace").Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_Say_That_An_Employer_At_Lever_Refuses_Repeats()
    {
        await using var folder = await SubmitFolder.StartAsync(new PortalHostOptions { RepeatsRefused = ["lever"] });
        var run = SecondFile(folder, "lever");
        Assert.Contains("error RX8201: submission 2 was refused: You have already applied to this job.", run.Error, StringComparison.Ordinal);
        Assert.Contains("2  Rejected ", folder.Run("submit", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_Say_That_Personio_Knows_The_Applicant()
    {
        await using var folder = await SubmitFolder.StartAsync();
        var run = SecondFile(folder, "personio");
        Assert.Contains("error RX8201: submission 2 was refused: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("errors.applicant-already-exists", run.Error, StringComparison.Ordinal);
        Assert.Contains("errors.applicant-already-exists", folder.Run("submit", "show", "2").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("smartrecruiters", "      \"fileContent\": \"<base64 of ")]
    [InlineData("workable", "        \"data\": \"<base64 of ")]
    [InlineData("bamboohr", "  resume = ")]
    [InlineData("teamtailor", "        \"resume\": \"http://127.0.0.1:")]
    public async Task Should_Show_Name_Size_And_Hash_In_The_Place_Of_The_Content(string portal, string before)
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        var bytes = await File.ReadAllBytesAsync(folder.Files.File(SubmitFolder.Docx));
        var run = folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(portal)]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var line = Assert.Single(run.Output.Split('\n'), line => line.StartsWith(before, StringComparison.Ordinal));
        Assert.Contains($"Ada_Example_Resume.docx (application/vnd.openxmlformats-officedocument.wordprocessingml.document, {bytes.Length} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))})", line, StringComparison.Ordinal);
        // Nothing of the content itself.
        Assert.DoesNotContain(Convert.ToBase64String(bytes)[..24], run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), shown => Assert.InRange(shown.Length, 0, 400));
    }

    // The first file is accepted; another one of the same person follows.
    private static CliResult SecondFile(SubmitFolder folder, string portal)
    {
        folder.Build();
        Assert.Equal(0, Send(folder, portal, "docx").ExitCode);
        var run = Send(folder, portal, "pdf", "--replace");
        Assert.Equal(6, run.ExitCode);
        Assert.Single(folder.Host.Applications);
        return run;
    }

    private static CliResult Send(SubmitFolder folder, string portal, string format, params string[] more) =>
        folder.Run(["submit", Path.ChangeExtension(SubmitFolder.Docx, format), .. folder.Target(portal), "--yes", .. more]);
}
