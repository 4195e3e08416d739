using ResumeExport.PortalFakes;
using ResumeExport.Tests.Submit.Fakes;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Submit.Cli;

/// <summary>A folder with an invented résumé, the fakes, and the real program between them.</summary>
internal sealed class SubmitFolder : IAsyncDisposable
{
    public const string Key = "demo-greenhouse-key";
    public const string Ledger = "state/resume-export/submissions.db";

    private readonly TemporaryFolder folder = new();

    private SubmitFolder(PortalHost host)
    {
        Host = host;
        Shelf = FileShelf.Start("application/octet-stream", name => File.Exists(Built(name)) ? File.ReadAllBytes(Built(name)) : null);
        folder.Write("resume.md", "# Ada Example\nTypesetter\nada@example.org | +49 30 1234567 | https://github.com/ada-example\n\n## Experience\n### Example Press — Typesetter — 2020 – Present\n- Set books.\n");
    }

    public PortalHost Host { get; }

    /// <summary>Offers the built files to a portal that fetches them.</summary>
    public FileShelf Shelf { get; }

    public TemporaryFolder Files => folder;

    public static string Docx => "output/resume/Ada_Example_Resume.docx";

    public Dictionary<string, string> Environment(string? key = Key)
    {
        var environment = new Dictionary<string, string> { ["XDG_STATE_HOME"] = folder.File("state") };
        if (key is not null) foreach (var portal in DemoKeys.ByPortal) environment[$"RESUME_EXPORT_{portal.Key.ToUpperInvariant()}_KEY"] = portal.Key == "greenhouse" ? key : portal.Value;
        environment["RESUME_EXPORT_PERSONIO_COMPANY"] = DemoKeys.PersonioCompany;
        return environment;
    }

    public static async Task<SubmitFolder> StartAsync(PortalHostOptions? options = null) => new(await PortalHost.StartAsync(options));

    public string[] Target(string portal = "greenhouse", int job = 1) =>
        ["--portal", portal, "--board", "acme", "--job", PortalHost.JobsOf(portal)[job].Id, "--base-url", $"{Host.BaseUrl}/{portal}", .. portal == "teamtailor" ? (string[])["--file-url", Shelf.Url + Path.GetFileName(Docx)] : []];

    public CliResult Run(params string[] arguments) => CommandLine.RunIn(folder.Path, Environment(), arguments);

    public CliResult RunWithKey(string? key, params string[] arguments) => CommandLine.RunIn(folder.Path, Environment(key), arguments);

    public void Build() => Assert.Equal(0, Run("build", "resume.md").ExitCode);

    private string Built(string name) => Path.Join(folder.Path, "output", "resume", name);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Shelf.DisposeAsync();
        folder.Dispose();
    }
}
