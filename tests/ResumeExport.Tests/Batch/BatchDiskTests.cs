using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch;

/// <summary>Disks that are full, read-only, or written to by others meanwhile.</summary>
public sealed class BatchDiskTests : IDisposable
{
    private const int Sources = 60;

    private readonly BatchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [MountFact]
    public void Should_Stop_On_A_Full_Disk_And_Go_On_When_There_Is_Room()
    {
        for (var i = 0; i < Sources; i++) folder.Resume($"in/cv{i}.md", summary: $"Builds bridge {i}.");
        folder.Batch("in", "-o", "reference");
        using var disk = new SmallDisk(folder.File("disk"), "1200k");
        var full = folder.Batch("in", "-o", "disk/out");
        Assert.Equal(3, full.ExitCode);
        Assert.Contains("RX7005: the batch stopped, since nothing can be written here any more", full.Findings);
        Assert.Contains(full.Findings, static finding => finding.StartsWith("RX3001: cannot write here: No space left on device", StringComparison.Ordinal));
        Assert.DoesNotContain(full.Findings, static finding => finding.StartsWith("RX7007", StringComparison.Ordinal));
        Assert.InRange(full.Count("built"), 1, Sources - 1);
        Assert.False(full.Summary.GetProperty("succeeded").GetBoolean());
        AssertWhole();

        // Not one byte more: still the same, not a lock, not a fault.
        disk.Fill();
        var fuller = folder.Batch("in", "-o", "disk/out");
        Assert.Equal(3, fuller.ExitCode);
        Assert.DoesNotContain(fuller.Findings, static finding => finding.StartsWith("RX7001", StringComparison.Ordinal) || finding.StartsWith("RX7007", StringComparison.Ordinal));
        Assert.True(fuller.Count("unchanged") >= full.Count("built") - 1, "what was complete was made again");
        AssertWhole();

        disk.MakeRoom("64m");
        var rest = folder.Batch("in", "-o", "disk/out");
        Assert.Equal(0, rest.ExitCode);
        Assert.Equal(folder.Tree("reference"), folder.Tree("disk/out"));
        Assert.Equal(Sources, folder.Batch("in", "-o", "disk/out").Count("unchanged"));
    }

    [MountFact]
    public void Should_Keep_Old_Files_Whole_When_The_Disk_Fills_Up()
    {
        for (var i = 0; i < 20; i++) folder.Resume($"in/cv{i}.md");
        using var disk = new SmallDisk(folder.File("disk"), "64m");
        folder.Batch("in", "-o", "disk/out", "-f", "txt,html");
        folder.Batch("in", "-o", "old", "-f", "txt,html");
        for (var i = 0; i < 20; i++) folder.Resume($"in/cv{i}.md", summary: "Builds ships, and many other things that float.");
        folder.Batch("in", "-o", "new", "-f", "txt,html");
        disk.Fill();
        Assert.Equal(3, folder.Batch("in", "-o", "disk/out", "-f", "txt,html").ExitCode);
        var (old, @new) = (folder.Tree("old"), folder.Tree("new"));
        Assert.Equal(old.Keys, folder.Tree("disk/out").Keys);
        Assert.All(folder.Tree("disk/out"), file => Assert.Contains(file.Value, (string[])[old[file.Key], @new[file.Key]]));
    }

    [MountFact]
    public void Should_Say_That_The_Disk_Is_Read_Only()
    {
        folder.Resume("in/a.md");
        using var disk = new SmallDisk(folder.File("disk"), "16m");
        folder.Batch("in", "-o", "disk/out", "-f", "txt");
        var before = folder.Tree("disk/out");
        disk.MakeReadOnly();
        folder.Resume("in/a.md", summary: "Builds ships.");
        var run = folder.Run("batch", "in", "-o", "disk/out", "-f", "txt");
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("disk/out: error RX3001: cannot write here: Read-only file system", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Tree("disk/out"));

        run = folder.Run("batch", "in", "-o", "disk/new", "-f", "txt");
        Assert.StartsWith("disk/new: error RX3001: cannot write here: Read-only file system", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Say_That_The_Output_Folder_Is_A_File()
    {
        folder.Resume("in/a.md");
        folder.Write("out", "mine");
        var run = folder.Run("batch", "in", "-o", "out");
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("out: error RX3001: cannot write here: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Text("out"));
    }

    [Fact]
    public void Should_Fail_Only_The_Source_Whose_Folder_Is_Taken_By_A_File()
    {
        foreach (var name in (string[])["a.md", "b.md", "c.md"]) folder.Resume("in/" + name);
        folder.Write("out/b", "mine");
        var run = folder.Batch("in", "-o", "out", "-f", "txt");
        Assert.Equal((3, "in/a.md built, in/b.md output-failed, in/c.md built"), (run.ExitCode, run.States));
        Assert.StartsWith("RX3001: cannot write here: ", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.Equal("mine", folder.Text("out/b"));
    }

    [Fact]
    public void Should_Warn_Of_A_Damaged_Journal_And_Make_Again_What_It_Lost()
    {
        foreach (var name in (string[])["a.md", "b.md", "c.md"]) folder.Resume("in/" + name);
        folder.Batch("in", "-o", "out", "-f", "txt", "-j", "1");
        var before = folder.Tree("out");
        var journal = File.ReadAllBytes(folder.File("out/.resume-export/journal"));
        journal[journal.Length / 2] ^= 0x10;
        folder.Write("out/.resume-export/journal", journal);
        var run = folder.Batch("in", "-o", "out", "-f", "txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["RX7003: the journal of the batch is damaged; résumés that it no longer tells of are made again"], run.Findings);
        Assert.InRange(run.Count("built"), 1, 3);
        Assert.Equal(before, folder.Tree("out"));
        Assert.Empty(folder.Batch("in", "-o", "out", "-f", "txt").Findings);
    }

    // A program that cuts the file and writes it slowly, as some editors and copies over a network do.
    [Fact]
    public void Should_End_With_What_Was_Written_Last()
    {
        for (var i = 0; i < 10; i++) folder.Resume($"in/cv{i}.md");
        var last = "";
        using var ended = new CancellationTokenSource();
        var writer = new Thread(() =>
        {
            for (var version = 0; !ended.IsCancellationRequested; version++)
            {
                last = $"# Jane Doe\n\n## Summary\n\n{string.Concat(Enumerable.Repeat($"Version {version}. ", 200))}\n";
                using var file = new FileStream(folder.File("in/cv5.md"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
                foreach (var part in last.Chunk(last.Length / 3))
                {
                    file.Write(System.Text.Encoding.UTF8.GetBytes(part));
                    Thread.Sleep(3);
                }
            }
        });
        writer.Start();
        try
        {
            for (var i = 0; i < 3; i++)
            {
                // Cut to nothing it is no résumé; half of it is one. Neither is a fault.
                var run = folder.Batch("in", "-o", "out", "-f", "txt");
                Assert.DoesNotContain(run.Findings, static finding => finding.StartsWith("RX7", StringComparison.Ordinal));
                Assert.Equal(9, run.Resumes.Count(static line => line.GetProperty("state").GetString() is "built" or "unchanged" && !line.GetProperty("source").GetString()!.EndsWith("cv5.md", StringComparison.Ordinal)));
            }
        }
        finally
        {
            ended.Cancel();
            writer.Join();
        }

        Assert.Equal(last, folder.Text("in/cv5.md"));
        Assert.Equal(0, folder.Batch("in", "-o", "out", "-f", "txt").ExitCode);
        folder.Batch("in", "-o", "reference", "-f", "txt");
        Assert.Equal(folder.Tree("reference"), folder.Tree("out"));
    }

    // Each complete folder holds what it should, and none holds half a file.
    private void AssertWhole()
    {
        var reference = folder.Tree("reference");
        Assert.All(folder.Tree("disk/out"), file => Assert.Equal(reference[file.Key], file.Value));
    }
}
