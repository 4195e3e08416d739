using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Preview;

/// <summary>The preview as a process: who is let in, what is served, and how a browser gets on with it.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Resume = "# Jane Doe\n\njane@example.com\n\n## Experience\n\n### Acme — Engineer (2019 – 2021)\n\n- Built things\n";

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    public void Dispose()
    {
        http.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Should_Serve_The_Page_Its_State_And_All_Formats_Without_Writing_Anything()
    {
        using var preview = Start(Resume, out var address);
        var page = await http.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var policy = string.Join("", page.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", string.Join("", page.Headers.GetValues("Cache-Control")));
        Assert.Equal("nosniff", string.Join("", page.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", string.Join("", page.Headers.GetValues("Referrer-Policy")));

        var state = await State(address);
        Assert.Equal("Jane Doe", state.GetProperty("name").GetString());
        Assert.Equal(["docx", "pdf", "html", "txt", "json", "md"], state.GetProperty("formats").EnumerateArray().Select(static format => format.GetProperty("name").GetString()!));
        Assert.All(state.GetProperty("formats").EnumerateArray(), static format => Assert.True(format.GetProperty("holds").GetBoolean()));
        foreach (var format in state.GetProperty("formats").EnumerateArray())
            Assert.Equal(format.GetProperty("sha256").GetString(), ResumeExport.Pipeline.Fingerprint.Of(await http.GetByteArrayAsync(new Uri(address, "file/" + format.GetProperty("name").GetString()))));
        Assert.Contains("Built things", await http.GetStringAsync(new Uri(address, "docx-text")), StringComparison.Ordinal);
        Assert.Equal([folder.File("cv.md")], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(0, preview.Interrupt());
    }

    [Fact]
    public async Task Should_Let_In_Nobody_Else()
    {
        using var preview = Start(Resume, out var address);
        Assert.Equal(HttpStatusCode.NotFound, await Status(new Uri(address, "/")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(new Uri(address, "/state")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(new Uri(address.AbsoluteUri[..^2] + "x/")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(new Uri(address, "file/nothing")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(new Uri(address, "..%2f..%2fetc%2fpasswd")));

        // A page of another site that leads its name to this machine, or asks from its own origin.
        Assert.Equal(HttpStatusCode.NotFound, await Status(address, ("Host", "evil.example:" + address.Port)));
        Assert.Equal(HttpStatusCode.NotFound, await Status(address, ("Origin", "https://evil.example")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(address, ("Origin", "null")));
        Assert.Equal(HttpStatusCode.NotFound, await Status(address, ("Sec-Fetch-Site", "cross-site")));
        Assert.Equal(HttpStatusCode.OK, await Status(address, ("Origin", $"http://127.0.0.1:{address.Port}")));
        using var post = await http.PostAsync(address, null);
        Assert.Equal(HttpStatusCode.NotFound, post.StatusCode);

        // Other machines find no open port.
        foreach (var other in (await Dns.GetHostAddressesAsync(Dns.GetHostName())).Where(static other => !IPAddress.IsLoopback(other) && other.AddressFamily == AddressFamily.InterNetwork))
        {
            using var client = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(other, address.Port));
        }
    }

    [Fact]
    public async Task Should_Keep_The_Last_Good_Files_On_A_Bad_Edit_And_Follow_The_Next()
    {
        using var preview = Start(Resume, out var address);
        var version = (await State(address)).GetProperty("version").GetInt32();
        folder.Write("cv.md", "\0");
        var bad = await Newer(address, version);
        Assert.False(bad.GetProperty("good").GetBoolean());
        Assert.Equal("RX1005", bad.GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Contains("Built things", await http.GetStringAsync(new Uri(address, "file/txt")), StringComparison.Ordinal);

        folder.Write("new.md", Resume.Replace("things", "roads", StringComparison.Ordinal));
        File.Move(folder.File("new.md"), folder.File("cv.md"), overwrite: true);
        var good = await Newer(address, bad.GetProperty("version").GetInt32());
        Assert.True(good.GetProperty("good").GetBoolean());
        Assert.Contains("Built roads", await http.GetStringAsync(new Uri(address, "file/txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_Give_Each_Page_Its_Own_Look_And_Name_A_Wrong_Token()
    {
        using var preview = Start(Resume, out var address);
        var accent = Uri.EscapeDataString("colors.accent=#123456");
        Assert.Contains("#123456", await http.GetStringAsync(new Uri(address, $"file/html?theme=modern&set={accent}")), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("#123456", await http.GetStringAsync(new Uri(address, "file/html")), StringComparison.OrdinalIgnoreCase);
        var wrong = await State(new Uri(address, "?set=" + Uri.EscapeDataString("page.margins.left=9999")));
        Assert.Contains(wrong.GetProperty("findings").EnumerateArray(), static finding => finding.GetProperty("code").GetString() == "RX5005");

        // Themes by name only: no page may have any folder of the disk read.
        Assert.Equal("classic", (await State(new Uri(address, "?theme=" + Uri.EscapeDataString("../../somewhere")))).GetProperty("theme").GetString());
    }

    [ToolFact("node", "tests/HtmlChecks/node_modules/playwright-core/package.json")]
    public void Should_Please_A_Browser_Its_Keyboard_And_Its_Judges()
    {
        using var preview = Start(File.ReadAllText(Path.Join(RepositoryFiles.Root, "resumes/dibyajyoti-ghosal.md")), out var address);
        var said = ExternalTool.Run(
            "node", [Path.Join(RepositoryFiles.Root, "tests/HtmlChecks/preview.mjs"), ExternalTool.PathOf("chromium"), address.AbsoluteUri, folder.File("cv.md")]);
        Assert.True(said.ExitCode == 0, said.Error);
        var result = JsonDocument.Parse(said.Output).RootElement;
        Assert.Equal("", string.Join('\n', result.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetString())));
    }

    [Fact]
    public void Should_Say_What_Is_Wrong_At_The_Start()
    {
        Assert.Equal(2, CommandLine.RunIn(folder.Path, [], "preview", "no.md").ExitCode);
        folder.Write("cv.md", Resume);
        using var preview = Start(Resume, out var address);
        var taken = CommandLine.RunIn(folder.Path, [], "preview", "cv.md", "--port", address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(3, taken.ExitCode);
        Assert.Contains("RX6001", taken.Error, StringComparison.Ordinal);
    }

    private ProgramProcess Start(string text, out Uri address)
    {
        folder.Write("cv.md", text);
        var process = new ProgramProcess(folder.Path, [], "preview", "cv.md");
        process.WaitFor("/\n");
        address = new Uri(process.Output.Trim());
        return process;
    }

    private async Task<JsonElement> State(Uri address) => JsonDocument.Parse(await http.GetStringAsync(new Uri(address, "state" + address.Query))).RootElement;

    private async Task<JsonElement> Newer(Uri address, int version)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var state = await State(address);
            if (state.GetProperty("version").GetInt32() > version) return state;
            await Task.Delay(50);
        }

        throw new TimeoutException("The save was not noticed.");
    }

    private async Task<HttpStatusCode> Status(Uri address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }
}
