using System.Text;
using ResumeExport.PortalFakes;
using ResumeExport.PortalFakes.Faults;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Submit.Cli;

/// <summary>The whole way, as a user goes it.</summary>
public sealed class SubmitVerbTests
{
    [Fact]
    public async Task Should_Send_Only_When_Told_To_And_Only_Once()
    {
        await using var folder = await SubmitFolder.StartAsync();
        var dry = folder.Run(["submit", "resume.md", .. folder.Target()]);
        Assert.Equal((0, ""), (dry.ExitCode, dry.Error));
        Assert.Contains("POST " + folder.Host.BaseUrl + "/greenhouse/v1/boards/acme/jobs/4000102\nAuthorization: Basic ****\n", dry.Output, StringComparison.Ordinal);
        Assert.Contains("  first_name = Ada\n  last_name = Example\n  email = ada@example.org\n  phone = +49 30 1234567\n  resume = Ada_Example_Resume.docx (", dry.Output, StringComparison.Ordinal);
        Assert.EndsWith("Dry run: nothing was sent. Add --yes to send it.\n", dry.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Host.Requests, request => request.Method == "POST");
        Assert.False(File.Exists(folder.Files.File(SubmitFolder.Ledger)));

        var sent = folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(), "--yes"]);
        Assert.Equal((0, ""), (sent.ExitCode, sent.Error));
        Assert.Contains("Accepted by greenhouse; submission 1 of the ledger.", sent.Output, StringComparison.Ordinal);
        var application = Assert.Single(folder.Host.Applications);
        Assert.Equal(await File.ReadAllBytesAsync(folder.Files.File(SubmitFolder.Docx)), application.Resume!.Content.ToArray());
        Assert.Equal("+49 30 1234567".Replace(" ", "", StringComparison.Ordinal), application["phone"]!.Replace(" ", "", StringComparison.Ordinal));

        var again = folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(), "--yes"]);
        Assert.Equal(6, again.ExitCode);
        Assert.Contains("RX8102", again.Error, StringComparison.Ordinal);
        var other = folder.Run(["submit", SubmitFolder.Docx.Replace(".docx", ".pdf", StringComparison.Ordinal), .. folder.Target(), "--yes"]);
        Assert.Contains("RX8104", other.Error, StringComparison.Ordinal);
        Assert.Single(folder.Host.Applications);
        Assert.Equal(0, folder.Run(["submit", "-f", "pdf", .. folder.Target(), "--yes", "--replace"]).ExitCode);
        Assert.Equal("Ada_Example_Resume.pdf", folder.Host.Applications[1].Resume!.FileName);

        var list = folder.Run("submit", "list").Output.Split('\n');
        Assert.Equal(3, list.Length);
        Assert.Contains("Accepted", list[0], StringComparison.Ordinal);
        Assert.Contains("Sending", folder.Run("submit", "show", "1").Output, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"Accepted\"", folder.Run("submit", "export").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_Ask_For_The_Answers_And_Send_Them()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        Assert.Equal(0, folder.Run(["submit", "form", .. folder.Target(job: 0)]).ExitCode);
        Assert.Contains("RX8011", folder.Run(["submit", "form", .. folder.Target(job: 0)]).Error, StringComparison.Ordinal);
        var path = folder.Files.File("answers.yaml");
        var empty = folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(job: 0), "--answers", "answers.yaml"]);
        Assert.Equal(6, empty.ExitCode);
        Assert.Contains("question_4100001", empty.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("demographic", empty.Error, StringComparison.Ordinal);

        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path))
            .Replace("\"question_4100001\": \"\"", "\"question_4100001\": \"The typesetter\"", StringComparison.Ordinal)
            .Replace("\"question_4100003\": \"\"", "\"question_4100003\": \"Yes\"", StringComparison.Ordinal)
            .Replace("\"question_4100004\": \"\"", "\"question_4100004\": \"A friend\"", StringComparison.Ordinal)
            .Replace("\"question_4100005[]\": []", "\"question_4100005[]\": [\"Compilers\", \"Databases\"]", StringComparison.Ordinal)
            .Replace("\"data_compliance[gdpr_consent_given]\": \"\"", "\"data_compliance[gdpr_consent_given]\": \"true\"", StringComparison.Ordinal)
            .Replace("\"data_compliance[gdpr_retention_consent_given]\": \"\"", "\"data_compliance[gdpr_retention_consent_given]\": \"false\"", StringComparison.Ordinal));
        var sent = folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(job: 0), "--answers", "answers.yaml", "--yes"]);
        Assert.Equal((0, ""), (sent.ExitCode, sent.Error));
        var application = Assert.Single(folder.Host.Applications);
        Assert.Equal(["51", "52"], application.Fields.Where(field => field.Name == "question_4100005[]").Select(field => field.Value));
        Assert.DoesNotContain(application.Fields, field => field.Name.StartsWith("demographic", StringComparison.Ordinal));

        var elsewhere = folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(), "--answers", "answers.yaml", "--yes"]);
        Assert.Contains("RX8007", elsewhere.Error, StringComparison.Ordinal);
        Assert.Single(folder.Host.Applications);
    }

    [Fact]
    public async Task Should_Refuse_What_Was_Changed_Or_Never_Proven()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        var path = folder.Files.File(SubmitFolder.Docx);
        File.Copy(path, folder.Files.File("alone.docx"));
        Assert.Contains("RX8004", folder.Run(["submit", "alone.docx", .. folder.Target(), "--yes"]).Error, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
        var tampered = folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(), "--yes"]);
        Assert.Equal(4, tampered.ExitCode);
        Assert.Contains("RX8004", tampered.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Host.Applications);
    }

    [Fact]
    public async Task Should_Name_What_Is_Wrong_Before_Anything_Is_Sent()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        var target = folder.Target();
        Assert.Contains("RX8002", folder.RunWithKey("", ["submit", SubmitFolder.Docx, .. target, "--yes"]).Error, StringComparison.Ordinal);
        Assert.Contains("warning RX8002", folder.RunWithKey("", ["submit", SubmitFolder.Docx, .. target]).Error, StringComparison.Ordinal);
        Assert.Contains("RX8010", folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(job: 2), "--yes"]).Error, StringComparison.Ordinal);
        var closed = folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(job: 2)]);
        Assert.Equal(6, closed.ExitCode);
        Assert.Contains("error RX8010", closed.Error, StringComparison.Ordinal);
        Assert.Contains("RX8001", folder.Run(["submit", SubmitFolder.Docx, .. target[..6], "--base-url", "http://example.org", "--yes"]).Error, StringComparison.Ordinal);
        Assert.Contains("RX8001", folder.Run("submit", SubmitFolder.Docx, "--portal", "recruitee", "--board", "evil.example/", "--job", "1", "--yes").Error, StringComparison.Ordinal);
        folder.Files.Write("nomail.md", "# Ada Example\n\n## Experience\n- Set books.\n");
        Assert.Contains("RX8006", folder.Run(["submit", "nomail.md", .. target, "--yes"]).Error, StringComparison.Ordinal);
        folder.Files.Write("bad.yaml", "answers: [a");
        Assert.Contains("RX8007", folder.Run(["submit", SubmitFolder.Docx, .. target, "--answers", "bad.yaml", "--yes"]).Error, StringComparison.Ordinal);
        folder.Files.Write("strange.yaml", "answers:\n  shoe: \"42\"\n");
        Assert.Contains("RX8009", folder.Run(["submit", SubmitFolder.Docx, .. target, "--answers", "strange.yaml", "--yes"]).Error, StringComparison.Ordinal);
        folder.Files.Write(SubmitFolder.Ledger, "this is no ledger, but a text of some length that stands in its place");
        Assert.Contains("RX8101", folder.Run(["submit", SubmitFolder.Docx, .. target, "--yes"]).Error, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Host.Requests, request => request.Method == "POST");
    }

    [Fact]
    public async Task Should_Take_A_Key_Only_From_A_File_Of_Its_Owner()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        var file = folder.Files.Write("key", SubmitFolder.Key + "\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Assert.Contains("RX8003", folder.RunWithKey(null, ["submit", SubmitFolder.Docx, .. folder.Target(), "--key-file", "key", "--yes"]).Error, StringComparison.Ordinal);
        Assert.Empty(folder.Host.Requests);
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        Assert.Equal(0, folder.RunWithKey(null, ["submit", SubmitFolder.Docx, .. folder.Target(), "--key-file", "key", "--yes"]).ExitCode);
    }

    [Fact]
    public async Task Should_Keep_What_Is_Unknown_Until_It_Is_Settled()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        folder.Host.Faults.Next("greenhouse", FaultKind.ResetAfterAcceptance);
        var unknown = folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(), "--yes"]);
        Assert.Equal(6, unknown.ExitCode);
        Assert.Contains("RX8204", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("RX8103", folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(), "--yes"]).Error, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("submit", "resolve", "1", "accepted").ExitCode);
        Assert.Contains("RX8102", folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(), "--yes"]).Error, StringComparison.Ordinal);
        Assert.Contains("RX8106", folder.Run("submit", "resolve", "1", "rejected").Error, StringComparison.Ordinal);
        Assert.Single(folder.Host.Applications);
    }

    [Fact]
    public async Task Should_Know_What_Became_Of_A_Submission_When_It_Is_Interrupted()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        folder.Host.Faults.Next("greenhouse", FaultKind.HangAfterAcceptance);
        using var process = new ProgramProcess(folder.Files.Path, folder.Environment(), ["submit", SubmitFolder.Docx, .. folder.Target(), "--yes"]);
        while (folder.Host.Applications.Count == 0 && !process.HasEnded) await Task.Delay(20);
        Assert.Equal(130, process.Interrupt());
        Assert.Contains("RX8204", process.Error, StringComparison.Ordinal);
        Assert.Contains("Unknown", folder.Run("submit", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_Let_One_Of_Three_Processes_Send()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        string[] arguments = ["submit", SubmitFolder.Docx, .. folder.Target(), "--yes"];
        var processes = Enumerable.Range(0, 3).Select(_ => new ProgramProcess(folder.Files.Path, folder.Environment(), arguments)).ToList();
        var codes = processes.ConvertAll(process => process.Wait());
        processes.ForEach(process => process.Dispose());
        Assert.Single(folder.Host.Applications);
        Assert.Single(codes, code => code == 0);
        Assert.Equal(2, codes.Count(code => code == 6));
    }

    [Fact]
    public async Task Should_Show_No_Key_Anywhere()
    {
        await using var folder = await SubmitFolder.StartAsync();
        folder.Build();
        var said = new StringBuilder();
        foreach (var portal in (string[])["greenhouse", "lever", "ashby", "bamboohr", "personio", "smartrecruiters", "workable", "teamtailor"])
        {
            foreach (var end in (string[][])[[], ["--yes"], ["--yes"]]) Note(folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(portal), .. end]));
            folder.Host.Faults.Next(portal, FaultKind.RedirectSameHost);
            Note(folder.Run(["submit", "-f", "pdf", .. folder.Target(portal), "--yes", "--replace"]));
        }

        foreach (var verb in (string[][])[["list"], ["show", "1"], ["show", "3"], ["export"]]) Note(folder.Run(["submit", .. verb]));
        Assert.True(folder.Host.Applications.Count >= 8);
        var texts = Directory.GetFiles(folder.Files.Path, "*", SearchOption.AllDirectories).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))).Append(said.ToString()).ToList();
        foreach (var key in DemoKeys.ByPortal.Values)
            foreach (var form in (string[])[key, Convert.ToBase64String(Encoding.UTF8.GetBytes(key + ":")), Convert.ToBase64String(Encoding.UTF8.GetBytes(key + ":x"))])
                Assert.All(texts, text => Assert.DoesNotContain(form, text, StringComparison.Ordinal));

        void Note(CliResult result) => said.Append(result.Output).Append(result.Error);
    }
}
