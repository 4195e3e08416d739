using System.Globalization;
using ResumeExport.Tests.Support;
using Xunit.Abstractions;

namespace ResumeExport.Tests.Batch;

/// <summary>Ended at any moment as by kill -9, a batch loses nothing, leaves nothing torn, and does next to nothing twice.</summary>
public sealed class BatchKillTests(ITestOutputHelper log) : IDisposable
{
    private const int Jobs = 2;

    private readonly BatchFolder folder = new();

    public void Dispose() => folder.Dispose();

    // By hand also with 500 sources: RESUME_EXPORT_KILL_SOURCES=500 RESUME_EXPORT_KILL_ROUNDS=20.
    private static int Sources => Setting("RESUME_EXPORT_KILL_SOURCES", 80);

    private static int Rounds => Setting("RESUME_EXPORT_KILL_ROUNDS", 6);

    [Fact]
    public void Should_Lose_And_Repeat_Nothing_When_It_Is_Killed()
    {
        Write(summary: "Builds bridges.");
        Assert.Equal(0, folder.Batch("in", "-o", "reference").ExitCode);
        var dice = new Dice(7_2026);
        var (kills, built) = KillUntilDone("out", dice);
        Assert.True(kills > 0, "no batch was killed in the middle");
        Assert.Equal(folder.Tree("reference"), folder.Tree("out"));
        AssertDoneOnce(built, kills);
        Assert.Equal(Sources, folder.Batch("in", "-o", "out").Count("unchanged"));

        // The same with outputs there already, all of which are replaced and get other names.
        Write(person: "Jim Roe", summary: "Builds ships.");
        Assert.Equal(0, folder.Batch("in", "-o", "reference").ExitCode);
        (kills, built) = KillUntilDone("out", dice);
        Assert.Equal(folder.Tree("reference"), folder.Tree("out"));
        AssertDoneOnce(built, kills);
    }

    [Fact]
    public void Should_Prune_What_A_Killed_Batch_Left_Of_Sources_That_Are_Gone()
    {
        Write(summary: "Builds bridges.");
        using (var batch = Start("out"))
        {
            WaitForWork(batch, 3);
            batch.Kill();
        }

        // As if killed between the temporary file and its name.
        folder.Write("out/cv0/.Jane_Doe_Resume.pdf.1.tmp", "half");
        Directory.Delete(folder.File("in"), recursive: true);
        Directory.CreateDirectory(folder.File("in"));
        Assert.Equal(0, folder.Batch("in", "-o", "out", "--prune").ExitCode);
        Assert.Empty(folder.Tree("out"));
        Assert.Equal([".resume-export"], Directory.GetDirectories(folder.File("out")).Select(Path.GetFileName));
    }

    // What the threads had in hand may be done twice, or done and not told of.
    private static void AssertDoneOnce(int built, int kills) => Assert.InRange(built, Sources - (Jobs * kills), Sources + (Jobs * kills));

    private (int Kills, int Built) KillUntilDone(string output, Dice dice)
    {
        var (kills, built) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            using var batch = Start(output);
            var before = kills;

            // From the first résumé on, at any moment of the work on a few.
            if (WaitForWork(batch, 1 + dice.Below(2 * Sources / Rounds)))
            {
                Thread.Sleep(dice.Below(40));
                if (!batch.HasEnded)
                {
                    batch.Kill();
                    kills++;
                }
            }

            if (kills == before) batch.Wait();
            built += BuiltBy(batch);
        }

        var last = folder.Batch("in", "-o", output, "-j", Jobs.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(0, last.ExitCode);
        built += last.Count("built");
        log.WriteLine($"{Sources} sources, {kills} kills, {built} built");
        return (kills, built);
    }

    private ProgramProcess Start(string output) => new(folder.Path, [], "batch", "in", "-o", output, "-j", Jobs.ToString(CultureInfo.InvariantCulture), "--json");

    private static bool WaitForWork(ProgramProcess batch, int count)
    {
        while (!batch.HasEnded)
        {
            if (BuiltBy(batch) >= count) return true;
            Thread.Sleep(5);
        }

        return false;
    }

    private static int BuiltBy(ProgramProcess batch) => batch.Output.Split('\n').Count(static line => line.Contains("\"state\":\"built\"", StringComparison.Ordinal));

    private void Write(string person = "Jane Doe", string summary = "")
    {
        for (var i = 0; i < Sources; i++) folder.Resume($"in/cv{i}.md", person, $"{summary} Number {i}.");
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
