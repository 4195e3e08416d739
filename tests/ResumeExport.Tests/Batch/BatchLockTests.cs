using System.Globalization;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch;

/// <summary>One batch at a time in an output folder, and none is kept out by one that is dead.</summary>
public sealed class BatchLockTests : IDisposable
{
    private readonly BatchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Keep_Others_Out_While_It_Works_And_No_Longer()
    {
        for (var i = 0; i < 150; i++) folder.Resume($"in/cv{i}.md");
        folder.Resume("other/cv.md", person: "Jim Roe");
        using (var first = new ProgramProcess(folder.Path, [], "batch", "in", "-o", "out", "-j", "1"))
        {
            WaitFor("out/cv0/manifest.json");
            var second = folder.Run("batch", "other", "-o", "out", "--prune");
            Assert.False(first.HasEnded, "the first batch ended before the second had begun");
            Assert.Equal((3, ""), (second.ExitCode, second.Output));
            Assert.Equal(
                $"out: error RX7001: another batch (process {first.Id.ToString(CultureInfo.InvariantCulture)}) is at work in this output folder\n  hint: wait until it ends, or choose another folder with -o\n",
                second.Error);
            first.Kill();
        }

        // Killed: the folder is free at once, and what it had made counts.
        var third = folder.Batch("in", "-o", "out");
        Assert.Equal(0, third.ExitCode);
        Assert.InRange(third.Count("unchanged"), 1, 149);
        Assert.Equal(150 * 7, folder.Tree("out").Count);
    }

    [Fact]
    public void Should_Leave_Whole_Files_When_Two_Start_At_Once()
    {
        for (var i = 0; i < 20; i++) folder.Resume($"in/cv{i}.md");
        using (var first = new ProgramProcess(folder.Path, [], "batch", "in", "-o", "out", "-f", "txt,html"))
        using (var second = new ProgramProcess(folder.Path, [], "batch", "in", "-o", "out", "-f", "txt,html"))
        {
            // Who comes second is refused, or finds all done.
            int[] codes = [first.Wait(), second.Wait()];
            Assert.Contains(0, codes);
            Assert.All(codes, static code => Assert.Contains(code, (int[])[0, 3]));
        }

        Assert.Equal(20, folder.Batch("in", "-o", "out", "-f", "txt,html").Count("unchanged"));
        folder.Batch("in", "-o", "reference", "-f", "txt,html");
        Assert.Equal(folder.Tree("reference"), folder.Tree("out"));
    }

    private void WaitFor(string file)
    {
        for (var tries = 0; !folder.Has(file); tries++)
        {
            Assert.True(tries < 3000, file + " did not come");
            Thread.Sleep(10);
        }
    }
}
