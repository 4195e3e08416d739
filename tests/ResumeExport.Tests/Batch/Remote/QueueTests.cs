using System.Diagnostics;
using System.Text.Json;
using ResumeExport.Batch.Stores;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch.Remote;

/// <summary>Batches over a real RabbitMQ, with a shared folder or a bucket: real processes, ended at any moment.</summary>
[Collection("S3")]
public sealed class QueueTests : IDisposable
{
    private const int Count = 500;
    private const int Kills = 20;

    private readonly TemporaryFolder folder = new();

    private string store;

    public QueueTests()
    {
        Directory.CreateDirectory(folder.File("resumes"));
        store = new Uri(folder.File("store")).AbsoluteUri;
    }

    public void Dispose() => folder.Dispose();

    [ToolFact("bash", RabbitServer.Program)]
    public void Should_Make_The_Same_Files_As_A_Local_Batch_And_Only_What_Changed()
    {
        using var server = new RabbitServer();
        WriteResumes(12);
        folder.Write("resumes/bad.md", "\0");
        using var worker = Worker(server);
        var first = Batch(server);
        Assert.Equal(2, first.ExitCode);
        Assert.Contains("RX1005", first.Error, StringComparison.Ordinal);
        Assert.Contains("13 résumés: 12 built, 1 failed", first.Output, StringComparison.Ordinal);
        File.Delete(folder.File("resumes/bad.md"));
        AssertEqualToLocal();

        folder.Write("resumes/r3.md", Resume(3) + "- Changed\n");
        Assert.Contains("12 résumés: 1 built, 11 unchanged", Batch(server).Output, StringComparison.Ordinal);
        AssertEqualToLocal();

        // A new name gives the files new names; those with the old one go.
        folder.Write("resumes/r4.md", Resume(4).Replace("# Person 4", "# Somebody 4", StringComparison.Ordinal));
        Assert.Contains("12 résumés: 1 built, 11 unchanged", Batch(server).Output, StringComparison.Ordinal);
        AssertEqualToLocal();

        File.Delete(folder.File("store/r5/manifest.json"));
        File.WriteAllText(folder.File("store/r6/Person_6_Resume.txt"), "");
        Assert.Contains("12 résumés: 2 built, 10 unchanged", Batch(server).Output, StringComparison.Ordinal);
        AssertEqualToLocal();

        File.Delete(folder.File("resumes/r7.md"));
        var orphaned = Batch(server);
        Assert.Contains("RX7004", orphaned.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("store/r7/manifest.json")));
        Assert.Contains("1 removed", Batch(server, "--prune").Output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("store/r7/manifest.json")));
    }

    [ToolFact("bash", RabbitServer.Program)]
    public void Should_Bring_A_Theme_Of_Ones_Own_To_The_Workers()
    {
        using var server = new RabbitServer();
        WriteResumes(2);
        foreach (var name in (string[])["base", "mine"]) Directory.CreateDirectory(folder.File("themes/" + name));
        folder.Write("themes/base/theme.yaml", "extends: classic\ncolors: { accent: '#123456' }\n");
        folder.Write("themes/mine/theme.yaml", "extends: ../base\n");
        using var worker = Worker(server);
        var batch = Batch(server, "--theme", "./themes/mine", "--set", "page.margins.left=70");
        Assert.True(batch.ExitCode == 0, batch.Error);
        AssertEqualToLocal("--theme", "./themes/mine", "--set", "page.margins.left=70");
        Assert.Contains("#123456", File.ReadAllText(folder.File("store/r0/Person_0_Resume.html")), StringComparison.OrdinalIgnoreCase);
    }

    [ToolFact("bash", RabbitServer.Program)]
    public void Should_Lose_And_Repeat_Nothing_When_Parts_Are_Killed()
    {
        using var server = new RabbitServer();
        WriteResumes(Count);
        var dice = new Dice(20261127);
        var workers = new List<ProgramProcess> { Worker(server, "--json"), Worker(server, "--json") };
        var batch = StartBatch(server);
        try
        {
            for (var kill = 0; kill < Kills; kill++)
            {
                var victim = dice.Below(5);
                // A worker that is killed may not have said what it completed: the store has.
                var count = (kill * Count / (Kills + 1)) + dice.Below(Count / (Kills + 1));
                WaitFor(() => Complete() >= count, () => $"{Complete()} of {count}: {batch.Output} {batch.Error} {workers[^1].Output} {workers[^1].Error}");
                if (victim == 0)
                {
                    server.Kill();
                    server.Start();
                }
                else if (victim < 3)
                {
                    batch.Kill();
                    batch.Dispose();
                    batch = StartBatch(server);
                }
                else
                {
                    workers[^(victim - 2)].Kill();
                    workers.Add(Worker(server, "--json"));
                }
            }

            Assert.Equal(0, batch.Wait());
            var summary = JsonDocument.Parse(batch.Output.TrimEnd('\n').Split('\n')[^1]).RootElement;
            Assert.Equal(Count, summary.GetProperty("built").GetInt32() + summary.GetProperty("unchanged").GetInt32());
            AssertEqualToLocal();

            // Each end of a part may cost what was in hand: a group being completed, and what two threads had begun.
            Assert.InRange(Built(workers), 1, Count + (Kills * 6));
        }
        finally
        {
            batch.Dispose();
            foreach (var worker in workers) worker.Dispose();
        }
    }

    [ToolFact("node", S3Server.Script, RabbitServer.Program)]
    public async Task Should_Fill_A_Bucket_That_Fails_Now_And_Then()
    {
        const int Some = 40;
        using var server = new RabbitServer();
        using var bucket = new S3Server();
        WriteResumes(Some);
        store = $"s3://{S3Server.Bucket}/all";
        using var worker = Worker(server, "--json");
        using var batch = StartBatch(server);
        for (var round = 1; round <= 6; round++)
        {
            var count = round * 5;
            WaitFor(() => Built([worker]) >= count, () => $"{worker.Output} {worker.Error}");
            bucket.Fail(3);
        }

        Assert.True(batch.Wait() == 0, batch.Output + batch.Error + worker.Error);
        Assert.True(bucket.Faults >= 6);
        Assert.True(worker.Interrupt() == 0, worker.Error);
        Assert.DoesNotContain("S3RVER", batch.Output + batch.Error + worker.Output + worker.Error, StringComparison.Ordinal);

        var local = CommandLine.RunIn(folder.Path, [], ["batch", "resumes", "-o", "local", "-f", "docx,html,txt"]);
        Assert.True(local.ExitCode == 0, local.Error);
        Assert.Equal(Files("local"), await FilesInBucket());
    }

    [ToolFact("bash", RabbitServer.Program)]
    public void Should_Say_Plainly_What_Is_Wrong_With_The_Queue()
    {
        using var server = new RabbitServer();
        WriteResumes(1);
        var refused = CommandLine.RunIn(folder.Path, new() { ["RESUME_EXPORT_QUEUE_PASSWORD"] = "wrong-Secret9" }, [.. BatchArguments(server)]);
        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("error RX7103: " + server.Address, refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-Secret9", refused.Error + refused.Output, StringComparison.Ordinal);

        var inAddress = CommandLine.RunIn(folder.Path, [], "worker", "--queue", "amqp://me:Secret9@127.0.0.1", "--store", "file:///tmp/x");
        Assert.Equal(1, inAddress.ExitCode);
        Assert.Contains("RX7101", inAddress.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret9", inAddress.Error + inAddress.Output, StringComparison.Ordinal);

        var missing = CommandLine.RunIn(folder.Path, [], "worker", "--queue", "amqps://queue.invalid", "--store", "file:///tmp/x");
        Assert.Contains("name or password for the queue is missing", missing.Error, StringComparison.Ordinal);
        Assert.Contains("RX7201", CommandLine.RunIn(folder.Path, [], "worker", "--queue", server.Address, "--store", "ftp://example.org/x").Error, StringComparison.Ordinal);
        Assert.Contains("RX6001", CommandLine.RunIn(folder.Path, [], "batch", "resumes", "--queue", server.Address).Error, StringComparison.Ordinal);

        // Without a worker the first batch waits, and holds the store.
        using var first = StartBatch(server);
        while (!server.Ask("list_queues", "name").Contains(".results", StringComparison.Ordinal)) Thread.Sleep(100);
        var second = Batch(server);
        Assert.Equal(3, second.ExitCode);
        Assert.Contains("RX7104", second.Error, StringComparison.Ordinal);
        first.Kill();
    }

    [ToolFact("bash", RabbitServer.Program)]
    public async Task Should_Put_Aside_A_Job_That_Nobody_Can_Finish()
    {
        using var server = new RabbitServer();
        WriteResumes(1);
        using var batch = StartBatch(server);
        while (!server.Ask("list_queues", "name", "messages").Contains(".jobs\t1", StringComparison.Ordinal)) await Task.Delay(100);
        var queue = server.Ask("list_queues", "name").Split('\n').Single(static name => name.EndsWith(".jobs", StringComparison.Ordinal));
        for (var delivery = 0; delivery <= 5; delivery++) await server.TakeAndDieAsync(queue);
        Assert.Equal(3, batch.Wait());
        Assert.Contains("RX7105", batch.Output, StringComparison.Ordinal);
        // It is kept for people; the server's counts are some seconds old.
        while (!server.Ask("list_queues", "name", "messages").Contains(".dead\t1", StringComparison.Ordinal)) await Task.Delay(200);
    }

    [ToolFact("bash", RabbitServer.Program)]
    public void Should_Refuse_The_Output_Folder_Of_A_Local_Batch_As_Store()
    {
        using var server = new RabbitServer();
        WriteResumes(1);
        Assert.Equal(0, CommandLine.RunIn(folder.Path, [], "batch", "resumes", "-o", "store", "-f", "txt").ExitCode);
        var refused = Batch(server);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("RX7203", refused.Error, StringComparison.Ordinal);
    }

    private static string Resume(int number) =>
        $"# Person {number}\n\nperson{number}@example.com\n\n## Experience\n\n### Acme — Engineer (2019 – 2021)\n\n- Built thing number {number}\n";

    private void WriteResumes(int count)
    {
        for (var i = 0; i < count; i++) folder.Write($"resumes/r{i}.md", Resume(i));
    }

    private ProgramProcess Worker(RabbitServer server, params string[] more)
    {
        var worker = new ProgramProcess(folder.Path, [], ["worker", "--queue", server.Address, "--store", store, "--jobs", "2", .. more]);
        worker.WaitFor("ready");
        return worker;
    }

    private string[] BatchArguments(RabbitServer server, params string[] more) => ["batch", "resumes", "--queue", server.Address, "--store", store, "-f", "docx,html,txt", .. more];

    private CliResult Batch(RabbitServer server, params string[] more) => CommandLine.RunIn(folder.Path, [], BatchArguments(server, more));

    private ProgramProcess StartBatch(RabbitServer server) => new(folder.Path, [], BatchArguments(server, "--json"));

    private static int Built(IReadOnlyList<ProgramProcess> workers) =>
        workers.Sum(static worker => worker.Output.Split('\n').Count(static line => line.Contains("\"built\"", StringComparison.Ordinal)));

    private int Complete() => Directory.Exists(folder.File("store")) ? Directory.EnumerateDirectories(folder.File("store")).Count(static place => File.Exists(Path.Join(place, "manifest.json"))) : 0;

    private static void WaitFor(Func<bool> isSo, Func<string> tell)
    {
        var started = Stopwatch.GetTimestamp();
        while (!isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(120), "Nothing is done any more: " + tell());
            Thread.Sleep(10);
        }
    }

    private void AssertEqualToLocal(params string[] more)
    {
        var local = CommandLine.RunIn(folder.Path, [], ["batch", "resumes", "-o", "local", "-f", "docx,html,txt", "--prune", .. more]);
        Assert.True(local.ExitCode == 0, local.Error);
        Assert.Equal(Files("local"), Files("store"));
    }

    // Each file with its content, the batches' own files aside.
    private List<string> Files(string root) =>
    [
        .. Directory.EnumerateFiles(folder.File(root), "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder.File(root), path), Path: path))
            .Where(static file => !file.Name.StartsWith(".resume-export", StringComparison.Ordinal))
            .OrderBy(static file => file.Name, StringComparer.Ordinal)
            .Select(static file => Line(file.Name, File.ReadAllBytes(file.Path))),
    ];

    private static async Task<List<string>> FilesInBucket()
    {
        using var objects = new S3Store(S3Server.Bucket, "all");
        var keys = new List<string>();
        await foreach (var key in objects.ListAsync("", default))
            if (!key.StartsWith(".resume-export", StringComparison.Ordinal)) keys.Add(key);
        keys.Sort(StringComparer.Ordinal);
        var files = new List<string>();
        foreach (var key in keys) files.Add(Line(key, (await objects.GetAsync(key, default))!));
        return files;
    }

    private static string Line(string name, byte[] content) => $"{name} {ResumeExport.Pipeline.Fingerprint.Of(content)}";
}
