using System.Globalization;
using System.Text.Json;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch;

/// <summary>The verb as a user meets it: what is made, what is not made again, and what is said of it.</summary>
public sealed class BatchVerbTests : IDisposable
{
    private readonly BatchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Make_What_Build_Makes_On_Any_Number_Of_Threads()
    {
        for (var i = 0; i < 10; i++) folder.Resume($"in/cv{i}.md", person: $"Jane {"ABCDEFGHIJ"[i]} Doe");
        folder.Resume("in/team/data.json");
        System.IO.File.Copy(RepositoryFiles.SampleResume, folder.File("in/sample.md"));
        Assert.Equal(0, folder.Batch("in", "-o", "one", "--jobs", "1").ExitCode);
        Assert.Equal(0, folder.Batch("in", "-o", "eight", "--jobs", "8").ExitCode);
        Assert.Equal(12 * 7, folder.Tree("one").Count);
        Assert.Equal(folder.Tree("one"), folder.Tree("eight"));

        foreach (var (source, output) in (IEnumerable<(string, string)>)[("in/sample.md", "sample"), ("in/cv3.md", "cv3"), ("in/team/data.json", "data")])
        {
            Assert.Equal(0, folder.Run("build", source, "-o", "single").ExitCode);
            Assert.Equal(folder.Tree($"single/{output}"), folder.Tree(output == "data" ? "one/team/data" : $"one/{output}"));
        }
    }

    [Fact]
    public void Should_Make_Again_Exactly_What_Changed()
    {
        foreach (var name in (string[])["a.md", "b.md", "c.json"]) folder.Resume("in/" + name);
        Assert.Equal("in/a.md built, in/b.md built, in/c.json built", Batch().States);
        Assert.Equal("in/a.md unchanged, in/b.md unchanged, in/c.json unchanged", Batch().States);

        folder.Resume("in/b.md", summary: "Builds ships.");
        folder.Resume("in/d.md");
        Assert.Equal("in/a.md unchanged, in/b.md built, in/c.json unchanged, in/d.md built", Batch().States);
        Assert.Contains("Builds ships.", folder.Text("out/b/Jane_Doe_Resume.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Go_By_Content_And_Never_By_Time()
    {
        foreach (var name in (string[])["a.md", "b.md", "c.md"]) folder.Resume("in/" + name);
        Batch();

        // Touched, from the future, from before the first edit of anything: all the same.
        System.IO.File.SetLastWriteTimeUtc(folder.File("in/a.md"), DateTime.UnixEpoch);
        System.IO.File.SetLastWriteTimeUtc(folder.File("in/b.md"), new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        folder.Resume("in/c.md");
        System.IO.File.SetLastWriteTimeUtc(folder.File("out/a/manifest.json"), new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("in/a.md unchanged, in/b.md unchanged, in/c.md unchanged", Batch().States);

        // Other content of the same length and time.
        var time = System.IO.File.GetLastWriteTimeUtc(folder.File("in/a.md"));
        folder.Resume("in/a.md", summary: "Builds canoes!.");
        System.IO.File.SetLastWriteTimeUtc(folder.File("in/a.md"), time);
        Assert.Equal("in/a.md built, in/b.md unchanged, in/c.md unchanged", Batch().States);
    }

    [Fact]
    public void Should_Make_All_Again_When_Options_Change()
    {
        folder.Resume("in/a.md");
        Batch("-f", "txt,html,md");
        foreach (var options in (string[])["--set colors.accent=#1F4E79", "--set colors.accent=#1F4E78", "-t ats", "--lang de", "--text-width 72", "--fragment"])
            Assert.Equal((options, "in/a.md built"), (options, Batch(["-f", "txt,html,md", .. options.Split(' ')]).States));
        Assert.Equal("in/a.md unchanged", Batch("-f", "txt,html,md", "--fragment").States);
        Assert.Equal("in/a.md built", Batch("-f", "txt,html", "--fragment").States);
    }

    [Fact]
    public void Should_Make_All_Again_When_A_File_Of_The_Theme_Changes()
    {
        folder.Resume("in/a.md");
        Assert.Equal(0, folder.Run("themes", "new", "mine").ExitCode);
        string[] options = ["-f", "html", "-t", "./mine"];
        Assert.Equal("in/a.md built", Batch(options).States);
        Assert.Equal("in/a.md unchanged", Batch(options).States);
        folder.Write("mine/theme.yaml", folder.Text("mine/theme.yaml") + "\n# A comment.\n");
        Assert.Equal("in/a.md built", Batch(options).States);
    }

    [Fact]
    public void Should_Make_Again_Outputs_That_Are_Gone_Or_Cut()
    {
        foreach (var name in (string[])["a.md", "b.md", "c.md", "d.md"]) folder.Resume("in/" + name);
        Batch();
        var good = folder.Tree("out");
        System.IO.File.Delete(folder.File("out/a/Jane_Doe_Resume.pdf"));
        using (var file = System.IO.File.OpenHandle(folder.File("out/b/Jane_Doe_Resume.docx"), access: FileAccess.Write)) RandomAccess.SetLength(file, 1000);
        folder.Write("out/c/manifest.json", "");
        Assert.Equal("in/a.md built, in/b.md built, in/c.md built, in/d.md unchanged", Batch().States);
        Assert.Equal(good, folder.Tree("out"));

        Directory.Delete(folder.File("out/d"), recursive: true);
        Assert.Equal(1, Batch().Count("built"));
        Assert.Equal(good, folder.Tree("out"));
    }

    [Fact]
    public void Should_Remove_Files_With_The_Old_Name_Of_A_Person()
    {
        folder.Resume("in/a.md");
        Batch();
        folder.Resume("in/a.md", person: "Jane Roe");
        Batch();
        Assert.Equal(7, Directory.GetFiles(folder.File("out/a")).Length);
        Assert.DoesNotContain(Directory.GetFiles(folder.File("out/a")), static file => file.Contains("Doe", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_Report_Formats_No_Longer_Asked_For_And_Prune_Them()
    {
        folder.Resume("in/a.md");
        Batch("-f", "txt,html,json");
        var fewer = Batch("-f", "txt");
        Assert.Equal(("in/a.md built", 0, 2), (fewer.States, fewer.ExitCode, fewer.Summary.GetProperty("leftOver").GetInt32()));
        Assert.Contains("RX7004: 2 files of earlier versions stand here in formats that are not asked for any more", fewer.Findings);
        Assert.True(folder.Has("out/a/Jane_Doe_Resume.html") && folder.Has("out/a/Jane_Doe_Resume.json"), "removed without being asked");
        Assert.Equal(2, Batch("-f", "txt").Summary.GetProperty("leftOver").GetInt32());

        var pruned = Batch("-f", "txt", "--prune");
        Assert.Equal(("in/a.md unchanged", 0), (pruned.States, pruned.Summary.GetProperty("leftOver").GetInt32()));
        Assert.Equal(["a/Jane_Doe_Resume.txt", "a/manifest.json"], folder.Tree("out").Keys);
        Assert.Empty(Batch("-f", "txt").Findings);
    }

    [Fact]
    public void Should_Report_Outputs_Without_A_Source_And_Prune_Only_Its_Own()
    {
        folder.Resume("in/a.md");
        folder.Resume("in/x/b.md");
        folder.Resume("in/x/c.md");
        Batch("-f", "txt");
        folder.Write("out/x/b/notes.txt", "of the user");
        System.IO.File.Delete(folder.File("in/x/b.md"));
        System.IO.File.Delete(folder.File("in/x/c.md"));

        var orphaned = Batch("-f", "txt");
        Assert.Equal((0, "in/a.md unchanged, in/x/b.md orphaned, in/x/c.md orphaned"), (orphaned.ExitCode, orphaned.States));
        Assert.Contains("RX7004: the source is gone or has another output folder now; its files stand in 'x/b'", orphaned.Findings);
        Assert.True(folder.Has("out/x/b/Jane_Doe_Resume.txt"));

        Assert.Equal("in/a.md unchanged, in/x/b.md pruned, in/x/c.md pruned", Batch("-f", "txt", "--prune").States);
        Assert.Equal(["a/Jane_Doe_Resume.txt", "a/manifest.json", "x/b/notes.txt"], folder.Tree("out").Keys);
        Assert.False(Directory.Exists(folder.File("out/x/c")));
        Assert.Equal("in/a.md unchanged", Batch("-f", "txt").States);
    }

    [Fact]
    public void Should_Prune_A_Folder_That_Is_Gone_Already()
    {
        folder.Resume("in/a.md");
        folder.Resume("in/b.md");
        Batch("-f", "txt");
        System.IO.File.Delete(folder.File("in/b.md"));
        Directory.Delete(folder.File("out/b"), recursive: true);
        Assert.Equal("in/a.md unchanged, in/b.md pruned", Batch("-f", "txt", "--prune").States);
    }

    [Fact]
    public void Should_Tell_Apart_Sources_With_One_Name_And_Report_The_Folder_They_Leave()
    {
        folder.Resume("in/cv.md");
        Assert.Equal("cv", Batch("-f", "txt").Resumes[0].GetProperty("folder").GetString());
        folder.Resume("in/cv.json", person: "Jim Roe");
        var both = Batch("-f", "txt");
        Assert.Equal("in/cv.json built, in/cv.md built, in/cv.md orphaned", both.States);
        Assert.True(folder.Has("out/cv-md/Jane_Doe_Resume.txt") && folder.Has("out/cv-json/Jim_Roe_Resume.txt"));
        Assert.Equal("in/cv.json unchanged, in/cv.md pruned, in/cv.md unchanged", Batch("-f", "txt", "--prune").States);
        Assert.False(Directory.Exists(folder.File("out/cv")));
    }

    [Fact]
    public void Should_Never_Replace_The_Files_Of_Another_Batch()
    {
        folder.Resume("a/cv.md");
        folder.Resume("b/cv.md", person: "Jim Roe");
        Assert.Equal(0, folder.Batch("a", "-o", "out", "-f", "txt").ExitCode);
        var before = folder.Tree("out");
        var second = folder.Batch("b", "-o", "out", "-f", "txt", "--prune");
        Assert.Equal((3, "b/cv.md output-failed"), (second.ExitCode, second.States));
        Assert.Equal([$"RX7002: its output folder 'cv' holds the files of {Path.Join("a", "cv.md")}"], second.Findings);
        Assert.Equal(before, folder.Tree("out"));

        // Named together they are told apart.
        Assert.Equal((0, 2), (folder.Batch("a", "b", "-o", "out", "-f", "txt") is var both ? both.ExitCode : -1, both.Count("built")));
    }

    [Fact]
    public void Should_Keep_The_Files_Of_Sources_That_Were_Moved()
    {
        folder.Resume("a/cv.md");
        folder.Resume("c/other.md");
        folder.Batch("a", "-o", "out", "-f", "txt");
        Directory.Move(folder.File("a"), folder.File("b"));
        Assert.Equal("b/cv.md unchanged", folder.Batch("b", "-o", "out", "-f", "txt").States);
        Assert.Equal("c/other.md built", folder.Batch("c", "-o", "out", "-f", "txt", "--prune").States);
        Assert.True(folder.Has("out/cv/Jane_Doe_Resume.txt"));
    }

    [Fact]
    public void Should_Know_The_Output_Folder_By_Any_Name()
    {
        folder.Resume("in/a.md");
        folder.Resume("in/b.md");
        Directory.CreateDirectory(folder.File("deep/er/out"));
        Directory.CreateDirectory(folder.File("x"));
        Directory.CreateSymbolicLink(folder.File("x/link"), folder.File("deep/er/out"));
        folder.Batch("in", "-o", "x/link", "-f", "txt");
        Assert.Equal("in/a.md unchanged, in/b.md unchanged", folder.Batch("in", "-o", "deep/er/out", "-f", "txt").States);

        // The other source is not gone, whichever way one looks at it.
        Assert.Equal("in/a.md unchanged", folder.Batch("in/a.md", "-o", "x/link", "-f", "txt", "--prune").States);
        Assert.True(folder.Has("deep/er/out/b/Jane_Doe_Resume.txt"));
    }

    [Fact]
    public void Should_Let_Good_Sources_Pass_By_Bad_Ones()
    {
        folder.Resume("in/a.md");
        folder.Resume("in/z.md");
        folder.Write("in/empty.md", "");
        folder.Write("in/nul.md", [.. "# Ja"u8, 0, .. "ne\n"u8]);
        folder.Write("in/big.md", "# Jane\n" + new string('x', 3_000_000));
        folder.Write("in/broken.json", "{");
        Directory.CreateDirectory(folder.File("in/folder.md"));
        folder.Write("list.txt", "in/a.md\nin/empty.md\nin/nul.md\nin/big.md\nin/broken.json\nin/folder.md\nin/gone.md\nin/z.md\n");
        var run = folder.Batch("list.txt", "-o", "out", "-f", "txt");
        Assert.Equal(
            (2, "in/a.md built, in/big.md source-invalid, in/broken.json source-invalid, in/empty.md source-invalid, in/folder.md source-invalid, in/gone.md source-invalid, in/nul.md source-invalid, in/z.md built"),
            (run.ExitCode, run.States));
        Assert.Equal(["RX1001", "RX1002", "RX1003", "RX1005", "RX1006"], run.Findings.Select(static finding => finding[..6]).Where(static code => code.StartsWith("RX100", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["a", "z"], Directory.GetDirectories(folder.File("out/in")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        // A folder is searched, whatever its name.
        folder.Resume("in/folder.md/inner.md");
        Assert.Equal("in/a.md built, in/folder.md/inner.md built, in/z.md built", string.Join(", ", folder.Batch("in", "-o", "out", "-f", "txt").States.Split(", ").Where(static state => state.EndsWith("built", StringComparison.Ordinal))));
    }

    [Fact]
    public void Should_Leave_The_Last_Good_Files_Of_A_Source_That_Went_Bad()
    {
        folder.Resume("in/a.md");
        Batch("-f", "txt");
        var good = folder.Tree("out");
        folder.Write("in/a.md", "");
        Assert.Equal((2, "in/a.md source-invalid"), (Batch("-f", "txt", "--prune") is var bad ? bad.ExitCode : 0, bad.States));
        Assert.Equal(good, folder.Tree("out"));
        folder.Resume("in/a.md");
        Assert.Equal("in/a.md unchanged", Batch("-f", "txt").States);
    }

    [Fact]
    public void Should_Publish_Other_Formats_When_One_Fails_And_Try_Again()
    {
        folder.Resume("in/a.md");
        folder.Resume("in/hebrew.md", summary: "Speaks שלו well.");
        for (var times = 0; times < 2; times++)
        {
            var run = Batch("-f", "txt,pdf");
            Assert.Equal((3, $"in/a.md {(times == 0 ? "built" : "unchanged")}, in/hebrew.md output-failed"), (run.ExitCode, run.States));
            Assert.Contains(run.Findings, static finding => finding.StartsWith("RX3201", StringComparison.Ordinal));
            Assert.Equal(["Jane_Doe_Resume.txt", "manifest.json"], Directory.GetFiles(folder.File("out/hebrew")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }

        folder.Resume("in/hebrew.md", summary: "Speaks well.");
        Assert.Equal((0, "in/a.md unchanged, in/hebrew.md built"), (Batch("-f", "txt,pdf") is var good ? good.ExitCode : -1, good.States));
    }

    [Fact]
    public void Should_Say_All_In_Json_Lines()
    {
        folder.Resume("in/a.md");
        folder.Resume("in/b \"quoted\" é.md");
        folder.Write("in/bad.md", "");
        var run = Batch("-f", "txt,md");
        Assert.Equal("", run.Run.Error);
        Assert.Equal(["resume", "resume", "resume", "summary"], run.All.Select(static line => line.GetProperty("event").GetString()));
        Assert.Equal(["in/a.md", "in/b \"quoted\" é.md", "in/bad.md"], run.Resumes.Select(static line => line.GetProperty("source").GetString()).Order(StringComparer.Ordinal));
        var built = run.Resumes.Single(static line => line.GetProperty("source").GetString() == "in/a.md");
        Assert.Equal(["md", "txt"], built.GetProperty("outputs").EnumerateArray().Select(static output => output.GetProperty("format").GetString()).Order(StringComparer.Ordinal));
        Assert.All(built.GetProperty("outputs").EnumerateArray(), static output => Assert.True(output.GetProperty("parity").GetBoolean() && output.GetProperty("state").GetString() == "published"));
        Assert.Equal((false, 3, 2, 0, 1, 0), (run.Summary.GetProperty("succeeded").GetBoolean(), Number("total"), Number("built"), Number("unchanged"), Number("failed"), Number("left")));

        int Number(string name) => run.Summary.GetProperty(name).GetInt32();
    }

    [Fact]
    public void Should_Say_Little_For_People_And_Only_Errors_When_Quiet()
    {
        folder.Resume("in/a.md");
        var run = folder.Run("batch", "in", "-o", "out", "-f", "txt");
        Assert.Matches(@"^1 résumé: 1 built \([0-9.]+ (ms|s)\)\n$", run.Output);
        Assert.Equal("", run.Error);
        Assert.Matches(@"^✓ unchanged +in/a\.md -> a \([0-9.]+ ms\)\n1 résumé: 1 unchanged \([0-9.]+ (ms|s)\)\n$", folder.Run("batch", "in", "-o", "out", "-f", "txt", "-V").Output);
        Assert.Equal(new CliResult(0, "", ""), folder.Run("batch", "in", "-o", "out", "-f", "txt", "-q"));

        System.IO.File.Delete(folder.File("in/a.md"));
        Assert.Equal(new CliResult(0, "", ""), folder.Run("batch", "in", "-o", "out", "-f", "txt", "-q"));
        folder.Write("in/bad.md", "");
        var bad = folder.Run("batch", "in", "-o", "out", "-f", "txt", "-q");
        Assert.Equal(2, bad.ExitCode);
        Assert.StartsWith("in/bad.md: error RX1003: the file has no text\n  hint: ", bad.Error, StringComparison.Ordinal);
        Assert.Matches(@"^✗ source-invalid in/bad\.md -> bad \([0-9.]+ ms\)\n$", bad.Output);
    }

    [Theory]
    [InlineData(1, "RX6001: -o cv.pdf is one file", "in", "-o", "cv.pdf")]
    [InlineData(1, "--jobs is a number from 1 to 1024, not '0'", "in", "--jobs", "0")]
    [InlineData(1, "--jobs is a number from 1 to 1024, not 'x'", "in", "-j", "x")]
    [InlineData(1, "unknown option '--purge'", "in", "--purge")]
    [InlineData(1, "RX6001: unknown format 'odt'", "in", "-f", "odt")]
    [InlineData(1, "RX5001", "in", "-t", "clasic")]
    [InlineData(1, "SOURCES", "-o", "out")]
    [InlineData(2, "nowhere: error RX1001: no such file or folder", "in", "nowhere", "-o", "out")]
    [InlineData(2, "error RX1001: no source matches this pattern", "in/*.json", "-o", "out")]
    [InlineData(2, "error RX6001: the output folder cannot be searched: it would find the outputs again as sources", "in", "-o", "in")]
    public void Should_Refuse_Wrong_Usage_Before_Anything_Is_Written(int exitCode, string message, params string[] arguments)
    {
        folder.Resume("in/a.md");
        var run = folder.Run(["batch", .. arguments]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["in/a.md"], folder.Tree(".").Keys);
    }

    [Fact]
    public void Should_Say_That_There_Is_Nothing()
    {
        Directory.CreateDirectory(folder.File("in"));
        folder.Write("in/README.md", "# Read me");
        var run = folder.Run("batch", "in", "-o", "out");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("in: warning RX7006: there is no résumé here\n  hint: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("0 résumés: nothing to do (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Take_Names_From_Standard_Input()
    {
        folder.Resume("a.md");
        folder.Resume("b.md");
        Assert.Equal("a.md built, b.md built", States(Shell($"printf 'a.md\\n# none\\nb.md\\n' | dotnet '{CommandLine.Program}' batch - -o out -f txt --json").Output));
    }

    [Fact]
    public void Should_Take_Any_File_Name()
    {
        var names = new[] { "näïve 简历 🎉.md", "-dash.md", "semi;colon & 'quote' $x.md", "tab\tnew\nline.md", new string('l', 240) + ".md", new string('é', 120) + ".md", ".md.md" };
        foreach (var name in names) folder.Resume("in/" + name);

        // Latin-1: no text for the program, which says so, and goes on.
        Assert.Equal(0, Shell("printf '# Jane Doe\\n' > \"$(printf 'in/caf\\351.md')\"").ExitCode);
        var run = Batch("-f", "txt");
        Assert.Equal((2, names.Length - 1), (run.ExitCode, run.Count("built")));
        var bad = run.Resumes.Single(static line => line.GetProperty("state").GetString() == "source-invalid");
        Assert.Equal("in/caf\uFFFD.md", bad.GetProperty("source").GetString());
        Assert.Contains("RX1001: no such file", run.Findings);
        Assert.Equal(names.Length - 1, run.Resumes.Where(static line => line.GetProperty("state").GetString() == "built").Select(static line => line.GetProperty("folder").GetString()).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(names.Length - 1, Batch("-f", "txt").Count("unchanged"));
        Shell("rm -r in");
    }

    private static string States(string output) => string.Join(", ", output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)
        .Where(static line => line.GetProperty("event").GetString() == "resume")
        .Select(static line => string.Create(CultureInfo.InvariantCulture, $"{line.GetProperty("source").GetString()} {line.GetProperty("state").GetString()}")).Order(StringComparer.Ordinal));

    private CliResult Shell(string script)
    {
        var run = ExternalTool.Run("sh", "-c", $"cd '{folder.Path}' && {script}");
        return new CliResult(run.ExitCode, run.Output, run.Error);
    }

    private BatchEvents Batch(params string[] options) => folder.Batch(["in", "-o", "out", .. options]);
}
