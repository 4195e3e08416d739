using System.Globalization;
using ResumeExport.PortalFakes;
using ResumeExport.PortalFakes.Faults;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Ledger;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Submit.Cli;

/// <summary>Lists of submissions, with the real program and the fakes.</summary>
public sealed class SubmitBatchTests
{
    private const string Head = "source,portal,board,job,answers,format,file-url\n";

    [Fact]
    public async Task Should_Show_Then_Send_Then_Find_It_Sent()
    {
        await using var folder = await SubmitFolder.StartAsync();
        Person(folder, "people/bob/resume.md", "Bob Example");
        List(folder, Row("greenhouse"), Row("greenhouse", "people/bob/resume.md"), Row("personio", format: "pdf"), Row("teamtailor", fileUrl: folder.Shelf.Url + "Ada_Example_Resume.docx"));

        var dry = Run(folder);
        Assert.Equal((0, ""), (dry.ExitCode, dry.Error));
        Assert.Contains("line 2: resume.md to greenhouse acme 4000102: ready", dry.Output, StringComparison.Ordinal);
        Assert.Contains("  Authorization: Basic ****", dry.Output, StringComparison.Ordinal);
        Assert.Contains("    email = bob.example@example.org", dry.Output, StringComparison.Ordinal);
        Assert.EndsWith("ready                  4\nlines                  4\nDry run: nothing was sent. Add --yes to send what is ready.\n", dry.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Host.Requests, request => request.Method == "POST");
        Assert.Empty(folder.Shelf.Requests);
        Assert.False(File.Exists(folder.Files.File(SubmitFolder.Ledger)));

        // Two sources of one name: each has a folder of its own, and the address has the file of the first.
        folder.Build();
        var sent = Run(folder, "--yes");
        Assert.Equal((0, ""), (sent.ExitCode, sent.Error));
        Assert.EndsWith("accepted               4\nlines                  4\nEvery line was accepted.\n", sent.Output, StringComparison.Ordinal);
        Assert.Equal(["greenhouse Ada Example", "greenhouse Bob Example", "personio Ada Example", "teamtailor Ada Example"], folder.Host.Applications.Select(application => $"{application.Portal} {application.Name}"));
        Assert.EndsWith(".pdf", folder.Host.Applications[2].Resume!.FileName, StringComparison.Ordinal);

        var requests = folder.Host.Requests.Count;
        var again = Run(folder, "--yes");
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.EndsWith("sent before            4\nlines                  4\nEvery line was accepted.\n", again.Output, StringComparison.Ordinal);
        Assert.Equal((4, requests), (folder.Host.Applications.Count, folder.Host.Requests.Count));
    }

    [Fact]
    public async Task Should_Send_Nothing_While_A_Line_Is_Wrong()
    {
        await using var folder = await SubmitFolder.StartAsync();
        List(folder, Row("greenhouse"), Row("greenhose"), Row("lever", "none.md"), Row("greenhouse"));
        var run = Run(folder, "--yes");
        Assert.Equal((2, "Nothing was sent.\n"), (run.ExitCode, run.Output));
        Assert.Contains("list.csv:3:11: error RX8305: there is no portal 'greenhose' here", run.Error, StringComparison.Ordinal);
        Assert.Contains("list.csv:4:1: error RX8305: there is no file 'none.md'", run.Error, StringComparison.Ordinal);
        Assert.Contains("list.csv:5:1: error RX8306: line 2 sends the same", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Host.Requests);
    }

    [Fact]
    public async Task Should_Not_Let_The_Key_Of_One_Portal_Go_To_Another()
    {
        await using var folder = await SubmitFolder.StartAsync();
        List(folder, Row("greenhouse"), Row("lever"));
        var run = folder.Run("submit", "batch", "list.csv", "--base-url", folder.Host.BaseUrl + "/lever", "--yes");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RX8001", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Host.Requests);
    }

    [Fact]
    public async Task Should_Let_The_Guards_Of_A_Line_Refuse_That_Line_Only()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Files.Write("nomail.md", "# Eve Example\n\n## Experience\n- Set books.\n");
        folder.Files.Write("tampered.docx", [1, 2, 3]);
        folder.Files.Write("strange.yaml", "answers:\n  shoe: \"42\"\n");
        Person(folder, "cy.md", "Cy Example");
        Person(folder, "dora.md", "Dora Example");
        List(folder, Row("greenhouse", "nomail.md"), Row("greenhouse", job: 0), Row("greenhouse", job: 2), Row("lever", "tampered.docx"), Row("lever", "cy.md", answers: "strange.yaml"), Row("lever"), Row("greenhouse", "dora.md"));
        var run = Run(folder, "--yes");
        Assert.Equal(6, run.ExitCode);
        foreach (var said in (string[])["list.csv:2:1: error RX8006", "list.csv:3:1: error RX8008", "list.csv:4:1: error RX8010", "tampered.docx: error RX8004", "list.csv:6:1: error RX8009"]) Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("accepted               2\nmissing something      5\nlines                  7\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["Ada Example", "Dora Example"], folder.Host.Applications.Select(application => application.Name));
        var keyless = folder.RunWithKey("", ["submit", "batch", "list.csv", "--base-url", folder.Host.BaseUrl + "/{portal}", "--yes"]);
        Assert.Contains("list.csv:8:1: error RX8002", keyless.Error, StringComparison.Ordinal);
        Assert.Contains("sent before            1\n", keyless.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_Go_On_After_Every_Outcome_And_Never_Send_An_Unknown_Again()
    {
        await using var folder = await SubmitFolder.StartAsync();
        List(folder, Row("greenhouse"), Row("lever"), Row("workable"), Row("personio"));
        folder.Host.Faults.Next("greenhouse", FaultKind.ServerErrorAfterAcceptance);
        folder.Host.Faults.Next("lever", FaultKind.RedirectSameHost);
        folder.Host.Faults.Next("workable", FaultKind.RateLimitedForever);
        var run = Run(folder, "--yes");
        Assert.Equal(6, run.ExitCode);
        Assert.Contains("accepted               1\nrejected               1\nunknown                1\nrate limited           1\nlines                  4\n", run.Output, StringComparison.Ordinal);
        foreach (var code in (string[])["list.csv:2:1: error RX8204", "list.csv:3:1: error RX8201", "list.csv:4:1: error RX8203"]) Assert.Contains(code, run.Error, StringComparison.Ordinal);

        var again = Run(folder, "--yes");
        Assert.Equal(6, again.ExitCode);
        Assert.Contains("list.csv:2:1: error RX8103", again.Error, StringComparison.Ordinal);
        Assert.Contains("submit resolve 1 accepted", again.Error, StringComparison.Ordinal);
        Assert.Contains("accepted               2\nsent before            1\nunknown                1\nlines                  4\n", again.Output, StringComparison.Ordinal);

        Assert.Equal(0, folder.Run("submit", "resolve", "1", "accepted").ExitCode);
        Assert.Equal(0, Run(folder, "--yes").ExitCode);
        Assert.Equal(4, folder.Host.Applications.Count);
        Assert.Equal(4, folder.Host.Applications.Select(application => application.Portal).Distinct().Count());
    }

    [Fact]
    public async Task Should_Leave_A_Portal_Alone_That_Asks_For_Patience()
    {
        await using var folder = await SubmitFolder.StartAsync();
        Person(folder, "bob.md", "Bob Example");
        List(folder, Row("lever"), Row("lever", "bob.md"), Row("greenhouse"));
        folder.Host.Faults.Next("lever", FaultKind.RateLimitedForever);
        var run = Run(folder, "--yes");
        Assert.Contains("accepted               1\nrate limited           2\n", run.Output, StringComparison.Ordinal);
        Assert.Single(folder.Host.Requests, request => request is { Portal: "lever", Method: "POST" });
        Assert.Equal(0, Run(folder, "--yes").ExitCode);
        Assert.Equal(3, folder.Host.Applications.Count);
    }

    [Fact]
    public async Task Should_Keep_To_The_Rate_Of_A_Portal_Over_All_Lines()
    {
        await using var folder = await SubmitFolder.StartAsync();
        var names = (string[])["Ann", "Ben", "Cleo", "Dan", "Eli", "Fay"];
        foreach (var name in names) Person(folder, name + ".md", name + " Example");
        List(folder, [.. names.Select(name => Row("lever", name + ".md"))]);
        Assert.Equal(0, Run(folder, "--yes").ExitCode);
        Assert.Equal(names.Length, folder.Host.Applications.Count);
        Assert.DoesNotContain(folder.Host.Requests, request => request.Status == 429);
    }

    [Fact]
    public async Task Should_Leave_A_True_Ledger_When_It_Is_Interrupted()
    {
        await using var folder = await SubmitFolder.StartAsync();
        List(folder, Row("greenhouse"), Row("lever"), Row("personio"));
        folder.Host.Faults.Next("lever", FaultKind.HangAfterAcceptance);
        using (var process = Start(folder))
        {
            while (folder.Host.Applications.Count < 2 && !process.HasEnded) await Task.Delay(20);
            Assert.Equal(130, process.Interrupt());
            Assert.Contains("accepted               1\nunknown                1\nnot reached            1\nlines                  3\n", process.Output, StringComparison.Ordinal);
        }

        await ExpectUnknownLeverAsync(folder);
    }

    [Fact]
    public async Task Should_Go_On_Where_It_Was_Killed()
    {
        await using var folder = await SubmitFolder.StartAsync();
        List(folder, Row("greenhouse"), Row("lever"), Row("personio"));
        folder.Host.Faults.Next("lever", FaultKind.HangAfterAcceptance);
        using (var process = Start(folder))
        {
            while (folder.Host.Applications.Count < 2 && !process.HasEnded) await Task.Delay(20);
            process.Kill();
        }

        await ExpectUnknownLeverAsync(folder);
    }

    [Fact]
    public async Task Should_Never_Send_Twice_Wherever_It_Is_Killed()
    {
        await using var folder = await SubmitFolder.StartAsync(new PortalHostOptions { HoldRates = false });
        folder.Build();
        string[] portals = ["greenhouse", "lever", "ashby", "smartrecruiters", "workable", "bamboohr", "personio"];
        List(folder, [.. portals.Select(portal => Row(portal, SubmitFolder.Docx))]);
        var dice = new Dice(20260403);
        for (var round = 0; round < 4; round++)
        {
            string[] arguments = ["submit", "batch", "list.csv", "--base-url", folder.Host.BaseUrl + "/{portal}", "--ledger", $"ledger-{round}.db", "--yes"];
            var mark = folder.Host.Applications.Count;
            using (var process = new ProgramProcess(folder.Files.Path, folder.Environment(), arguments))
            {
                // Some rounds end before the first acceptance, some after several.
                var enough = dice.Below(portals.Length);
                while (folder.Host.Applications.Count - mark < enough && !process.HasEnded) await Task.Delay(1);
                await Task.Delay(dice.Below(60));
                process.Kill();
            }

            await folder.Host.WhenIdleAsync();
            folder.Run(arguments);
            await folder.Host.WhenIdleAsync();
            var accepted = folder.Host.Applications.Skip(mark).Select(application => application.Portal).ToList();
            using var ledger = SubmissionLedger.Open(folder.Files.File($"ledger-{round}.db"), TimeProvider.System);
            var entries = ledger.All();
            Assert.Equal(portals.Length, entries.Length);
            foreach (var entry in entries)
            {
                var count = accepted.Count(portal => portal == entry.Key.Portal);
                Assert.InRange(count, 0, 1);
                // Two portals refuse what they took in an earlier round.
                var isKnown = entry.Key.Portal is "personio" or "ashby" && round > 0;
                if (count == 1) Assert.Contains(entry.State, (SubmissionState[])[SubmissionState.Accepted, SubmissionState.Unknown]);
                else Assert.Contains(entry.State, isKnown ? (SubmissionState[])[SubmissionState.Unknown, SubmissionState.Rejected, SubmissionState.Blocked] : [SubmissionState.Unknown]);
            }
        }
    }

    [Fact]
    public async Task Should_Stop_When_The_Ledger_Cannot_Be_Used()
    {
        await using var folder = await SubmitFolder.StartAsync();
        List(folder, Row("greenhouse"), Row("lever"));
        folder.Files.Write(SubmitFolder.Ledger, "this is no ledger, but a text of some length that stands in its place");
        var run = Run(folder, "--yes");
        Assert.Equal(6, run.ExitCode);
        Assert.Contains("RX8101", run.Error, StringComparison.Ordinal);
        Assert.Contains("not reached            2\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Host.Requests, request => request.Method == "POST");
    }

    // The first line was accepted, the second is not known; the third is still to be sent.
    private static async Task ExpectUnknownLeverAsync(SubmitFolder folder)
    {
        await folder.Host.WhenIdleAsync();
        var again = Run(folder, "--yes");
        Assert.Equal(6, again.ExitCode);
        Assert.Contains("accepted               1\nsent before            1\nunknown                1\nlines                  3\n", again.Output, StringComparison.Ordinal);
        Assert.Contains("list.csv:3:1: error RX8103", again.Error, StringComparison.Ordinal);
        Assert.Equal(["greenhouse", "lever", "personio"], folder.Host.Applications.Select(application => application.Portal));
    }

    private static string Row(string portal, string source = "resume.md", int job = 1, string answers = "", string format = "", string fileUrl = "") =>
        $"{source},{portal},acme,{(PortalHost.PortalNames.Contains(portal) ? PortalHost.JobsOf(portal)[job].Id : "1")},{answers},{format},{fileUrl}";

    private static void List(SubmitFolder folder, params string[] rows) => folder.Files.Write("list.csv", Head + string.Concat(rows.Select(row => row + "\n")));

    private static void Person(SubmitFolder folder, string path, string name) => folder.Files.Write(
        path, string.Create(CultureInfo.InvariantCulture, $"# {name}\n{name.Replace(' ', '.').ToLowerInvariant()}@example.org | +49 30 7654321\n\n## Experience\n### Example Press — Typesetter — 2020 – Present\n- Set books.\n"));

    private static CliResult Run(SubmitFolder folder, params string[] more) => folder.Run(["submit", "batch", "list.csv", "--base-url", folder.Host.BaseUrl + "/{portal}", .. more]);

    private static ProgramProcess Start(SubmitFolder folder) => new(folder.Files.Path, folder.Environment(), "submit", "batch", "list.csv", "--base-url", folder.Host.BaseUrl + "/{portal}", "--yes");
}
