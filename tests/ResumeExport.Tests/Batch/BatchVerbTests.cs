using System.Text.Json;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch;

/// <summary>The verb as a user meets it: many sources, only what changed, whatever happens in between.</summary>
public sealed class BatchVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BatchVerbTests() => Directory.CreateDirectory(folder.File("in"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Make_The_Files_That_Build_Makes_Whatever_The_Number_Of_Threads()
    {
        Write(6);
        Assert.Contains("6 résumés: 6 built", Batch("-j", "1").Output, StringComparison.Ordinal);
        var one = Files();
        Directory.Delete(folder.File("out"), recursive: true);
        Batch("-j", "8");
        Assert.Equal(one, Files());
        Directory.Delete(folder.File("out"), recursive: true);
        for (var i = 0; i < 6; i++) CommandLine.RunIn(folder.Path, [], "build", $"in/r{i}.md", "-o", "out", "-f", "docx,html,txt");
        Assert.Equal(one, Files());
    }

    [Fact]
    public void Should_Make_Again_Exactly_What_Changed()
    {
        Write(5);
        Batch();
        Assert.Contains("5 unchanged", Batch().Output, StringComparison.Ordinal);

        // Times of files say nothing.
        File.SetLastWriteTimeUtc(folder.File("in/r0.md"), new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(folder.File("in/r1.md"), new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("5 unchanged", Batch().Output, StringComparison.Ordinal);

        folder.Write("in/r2.md", Resume(2) + "- More\n");
        File.Delete(folder.File("out/r3/Person_3_Resume.html"));
        File.WriteAllText(folder.File("out/r4/Person_4_Resume.docx"), "");
        var run = Batch("--json");
        Assert.Equal(["in/r2.md", "in/r3.md", "in/r4.md"], Events(run, "resume").Where(static one => one.GetProperty("state").GetString() == "built").Select(static one => one.GetProperty("source").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(5, Events(run, "resume").Count);
        Assert.Single(Events(run, "summary"));
        Assert.Contains("5 built", Batch("--set", "colors.accent=#112233").Output, StringComparison.Ordinal);
        Assert.Contains("5 built", Batch("--lang", "de").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Go_On_After_Bad_Sources_And_Tell_By_The_Exit_Code()
    {
        Write(2);
        folder.Write("in/bad.md", "\0");
        folder.Write("people.list", "# who\n\nin/r0.md\r\n./in/r1.md\nin/bad.md\nin/missing.md\n");
        var run = CommandLine.RunIn(folder.Path, [], "batch", "people.list", "-o", "out", "-f", "txt");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("4 résumés: 2 built, 2 failed", run.Output, StringComparison.Ordinal);
        Assert.Contains("in/bad.md:1:1: error RX1005", run.Error, StringComparison.Ordinal);
        Assert.Contains("in/missing.md: error RX1001", run.Error, StringComparison.Ordinal);

        // One format that cannot be made stops no other, and is tried again each time.
        folder.Write("in/r1.md", Resume(1) + "- שלום\n");
        File.Delete(folder.File("in/bad.md"));
        var hebrew = CommandLine.RunIn(folder.Path, [], "batch", "in", "-o", "out", "-f", "pdf,txt");
        Assert.Equal(3, hebrew.ExitCode);
        Assert.Contains("RX3201", hebrew.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("out/r1/Person_1_Resume.txt")));
        Assert.Contains("1 unchanged, 1 failed", CommandLine.RunIn(folder.Path, [], "batch", "in", "-o", "out", "-f", "pdf,txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Remove_Only_What_It_Made_And_Only_When_Asked()
    {
        Write(2);
        Batch();
        folder.Write("out/r0/mine.txt", "a note");
        folder.Write("in/r1.md", Resume(1).Replace("# Person 1", "# Other Name", StringComparison.Ordinal));
        Batch();
        Assert.True(File.Exists(folder.File("out/r1/Other_Name_Resume.txt")));
        Assert.False(File.Exists(folder.File("out/r1/Person_1_Resume.txt")));

        File.Delete(folder.File("in/r0.md"));
        var fewer = CommandLine.RunIn(folder.Path, [], "batch", "in", "-o", "out", "-f", "txt");
        Assert.Contains("in/r0.md: warning RX7004: the source is gone", fewer.Error, StringComparison.Ordinal);
        Assert.Contains("out: warning RX7004: 2 files of earlier versions", fewer.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("out/r0/Person_0_Resume.txt")) && File.Exists(folder.File("out/r1/Other_Name_Resume.html")));

        Assert.Contains("1 removed", CommandLine.RunIn(folder.Path, [], "batch", "in", "-o", "out", "-f", "txt", "--prune").Output, StringComparison.Ordinal);
        Assert.Equal([folder.File("out/r0/mine.txt")], Directory.GetFiles(folder.File("out/r0")));
        Assert.False(File.Exists(folder.File("out/r1/Other_Name_Resume.html")));
    }

    [Fact]
    public void Should_Tell_Sources_Apart_Whose_Folders_Would_Meet()
    {
        Directory.CreateDirectory(folder.File("in/team"));
        folder.Write("in/cv.md", Resume(1));
        folder.Write("in/cv.json", "{ \"basics\": { \"name\": \"Person 2\" } }");
        folder.Write("in/team/José.md", Resume(3));
        folder.Write("in/team/Jose.md", Resume(4));
        foreach (var passedOver in (string[])["in/README.md", "in/_draft.md", "in/.hidden.md"]) folder.Write(passedOver, Resume(9));
        Directory.CreateSymbolicLink(folder.File("in/team/round"), folder.File("in"));
        var run = Batch("--json");
        var folders = Events(run, "resume").Select(static one => one.GetProperty("folder").GetString()!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(4, folders.Count);
        Assert.Equal(["cv-json", "cv-md"], folders[..2]);
        Assert.All(folders[2..], static name => Assert.StartsWith("team/Jose-", name, StringComparison.Ordinal));
        Assert.Contains("4 unchanged", Batch().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Not_Let_Two_Batches_Or_Sources_Share_A_Folder()
    {
        Write(1);
        Batch();
        Directory.CreateDirectory(folder.File("other"));
        folder.Write("other/r0.md", Resume(7));
        var taken = CommandLine.RunIn(folder.Path, [], "batch", "other", "-o", "out", "-f", "docx,html,txt");
        Assert.Equal(3, taken.ExitCode);
        Assert.Contains("other/r0.md: error RX7002: its output folder 'r0' holds the files of in/r0.md", taken.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("out/r0/Person_0_Resume.txt")));

        using var holder = new ProgramProcess(folder.Path, [], "watch", "in", "-o", "out", "-f", "docx,html,txt");
        holder.WaitFor("watching");
        var second = Batch();
        Assert.Equal(3, second.ExitCode);
        Assert.Matches("out: error RX7001: another batch \\(process [0-9]+\\) is at work in this output folder", second.Error);
        holder.Kill();
        Assert.Contains("1 unchanged", Batch().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Go_On_Where_It_Was_Killed()
    {
        const int Count = 150;
        Write(Count);
        var dice = new Dice(20261127);
        var built = 0;
        var kills = 0;
        for (; kills < 6; kills++)
        {
            using var run = new ProgramProcess(folder.Path, [], "batch", "in", "-o", "out", "-f", "docx,html,txt", "-j", "2", "--json");
            run.WaitFor("\"resume\"");
            Thread.Sleep(dice.Below(300));
            run.Kill();
            built += run.Output.Split('\n').Count(static line => line.Contains("\"built\"", StringComparison.Ordinal));
        }

        var last = Batch("--json");
        Assert.Equal(0, last.ExitCode);
        built += Events(last, "resume").Count(static one => one.GetProperty("state").GetString() == "built");
        // What two threads had in hand, and lines that were not read to the end.
        Assert.InRange(built, Count - (kills * 4), Count + (kills * 2));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.File("out"), "*", SearchOption.AllDirectories), static path => path.EndsWith(".tmp", StringComparison.Ordinal));
        var killed = Files();
        Directory.Delete(folder.File("out"), recursive: true);
        Batch();
        Assert.Equal(Files(), killed);
    }

    [Fact]
    public void Should_Say_What_It_Cannot_Work_On()
    {
        var none = Batch();
        Assert.Equal(0, none.ExitCode);
        Assert.Contains("in: warning RX7006: there is no résumé here", none.Error, StringComparison.Ordinal);
        Assert.Contains("RX1001", CommandLine.RunIn(folder.Path, [], "batch", "no-such-folder", "-o", "out").Error, StringComparison.Ordinal);
        Assert.Contains("no source matches this pattern", CommandLine.RunIn(folder.Path, [], "batch", "in/**/*.yaml", "-o", "out").Error, StringComparison.Ordinal);
        Assert.Equal(1, CommandLine.RunIn(folder.Path, [], "batch", "in", "-o", "one.pdf").ExitCode);
        Assert.Equal(1, CommandLine.RunIn(folder.Path, [], "batch", "in", "-j", "0").ExitCode);
    }

    private static string Resume(int number) =>
        $"# Person {number}\n\nperson{number}@example.com\n\n## Experience\n\n### Acme — Engineer (2019 – 2021)\n\n- Built thing number {number}\n";

    private static List<JsonElement> Events(CliResult run, string name) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).Where(one => one.GetProperty("event").GetString() == name)];

    private void Write(int count)
    {
        for (var i = 0; i < count; i++) folder.Write($"in/r{i}.md", Resume(i));
    }

    private CliResult Batch(params string[] more) => CommandLine.RunIn(folder.Path, [], ["batch", "in", "-o", "out", "-f", "docx,html,txt", .. more]);

    private List<string> Files() =>
    [
        .. Directory.EnumerateFiles(folder.File("out"), "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder.File("out"), path).StartsWith(".resume-export", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(folder.File("out"), path) + " " + ResumeExport.Pipeline.Fingerprint.Of(File.ReadAllBytes(path))),
    ];
}
