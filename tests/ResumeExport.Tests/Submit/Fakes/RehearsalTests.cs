using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>The fakes by hand, as a process.</summary>
public sealed partial class RehearsalTests
{
    private static readonly string Program = Path.Join(AppContext.BaseDirectory, "ResumeExport.PortalFakes.dll");

    [Fact]
    public async Task Should_Say_Where_The_Portals_Are_And_What_They_Accept()
    {
        using var process = Start("--fault", "greenhouse=server-error-before-acceptance");
        try
        {
            var introduction = await ReadUntilAsync(process, "900103");
            var address = Address().Match(introduction).Value;
            using var client = new HttpClient();
            using var refused = await PostAsync(client, address + "/greenhouse/v1/boards/acme/jobs/4000101");
            using var accepted = await PostAsync(client, address + "/lever/v0/postings/acme/1e7e4000-0000-4000-8000-000000000102?key=demo-lever-key");

            Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.OK), (refused.StatusCode, accepted.StatusCode));
            Assert.Contains("demo-workable-token", introduction, StringComparison.Ordinal);
            var line = (await ReadUntilAsync(process, "accepted")).Split('\n')[^1];
            Assert.StartsWith("accepted #0: lever acme 1e7e4000-0000-4000-8000-000000000102, Ada Example <ada@example.com>, " + SampleFile.DocxName, line, StringComparison.Ordinal);
            Assert.Contains(SampleFile.DocxSha256, line, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("--port")]
    [InlineData("--port", "99999")]
    [InlineData("--fault", "greenhouse=nothing")]
    [InlineData("--fault", "nobody=hang-after-body")]
    [InlineData("--help")]
    public async Task Should_Refuse_What_It_Does_Not_Understand(params string[] arguments)
    {
        using var process = Start(arguments);

        var message = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("Usage:", message, StringComparison.Ordinal);
        Assert.Contains("hang-after-body", message, StringComparison.Ordinal);
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Program, .. arguments]) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static async Task<string> ReadUntilAsync(Process process, string text)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(timeout.Token) is { } line)
        {
            lines.Add(line);
            if (line.Contains(text, StringComparison.Ordinal)) return string.Join('\n', lines);
        }

        throw new InvalidOperationException($"'{text}' never came: {string.Join('\n', lines)}");
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address)
    {
        using var content = new FormBody().Add("name", "Ada Example").Add("email", "ada@example.com").AddResume("resume").Content().ToContent();
        return await client.PostAsync(new Uri(address), content);
    }

    [GeneratedRegex("http://127[.]0[.]0[.]1:[0-9]+")]
    private static partial Regex Address();
}
