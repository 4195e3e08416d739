using System.Globalization;
using Microsoft.Data.Sqlite;
using ResumeExport.PortalFakes;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Ledger;
using ResumeExport.Tests.Support;
using Xunit.Abstractions;

namespace ResumeExport.Tests.Submit.Cli;

/// <summary>The real program, ended as by kill -9 at random moments of a submission.</summary>
public sealed class SubmitKillTests(ITestOutputHelper output)
{
    // CI has a hundred.
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("RESUME_EXPORT_TEST_KILLS") ?? "24", CultureInfo.InvariantCulture);
    private static readonly string[] Portals = ["greenhouse", "lever", "ashby", "personio", "recruitee", "bamboohr", "smartrecruiters", "workable", "teamtailor"];

    [Fact]
    public async Task Should_Never_Lose_An_Acceptance_Nor_Send_Twice_When_It_Is_Killed()
    {
        await using var folder = await SubmitFolder.StartAsync(new PortalHostOptions { HoldRates = false });
        folder.Build();
        var whole = await MeasureAsync(folder);
        var dice = new Dice(20260301);
        var figures = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var round = 0; round < Kills; round++)
        {
            var portal = Portals[round % Portals.Length];
            var mark = folder.Host.Applications.Count;
            // There is one job only: each round has a ledger and an e-mail of its own.
            string[] arguments = ["submit", SubmitFolder.Docx, .. folder.Target(portal), "--ledger", $"ledger-{round}.db", "--answers", Answers(folder, portal, round), "--yes"];
            using (var process = new ProgramProcess(folder.Files.Path, folder.Environment(), arguments))
            {
                if (round % 3 == 0)
                {
                    // Anywhere in the second half of the run.
                    await Task.Delay(TimeSpan.FromMilliseconds(whole.TotalMilliseconds * (0.4 + (dice.Below(70) / 100.0))));
                }
                else
                {
                    // From the ledger's first byte on, which is where it sends.
                    while (!File.Exists(folder.Files.File($"ledger-{round}.db")) && !process.HasEnded) await Task.Delay(1);
                    await Task.Delay(dice.Below(round % 3 == 1 ? 60 : 200));
                }

                process.Kill();
            }

            await folder.Host.WhenIdleAsync();
            var acceptedBefore = folder.Host.Applications.Count - mark;
            var left = await StateOfAsync(folder, round);
            var after = folder.Run(arguments);
            await folder.Host.WhenIdleAsync();
            var accepted = folder.Host.Applications.Count - mark;
            Assert.InRange(accepted, 0, 1);
            using var ledger = SubmissionLedger.Open(folder.Files.File($"ledger-{round}.db"), TimeProvider.System);
            var entry = Assert.Single(ledger.All());
            if (accepted == 1) Assert.Contains(entry.State, (SubmissionState[])[SubmissionState.Accepted, SubmissionState.Unknown]);
            else Assert.Equal(SubmissionState.Unknown, entry.State);
            Assert.Equal(after.ExitCode == 0, acceptedBefore == 0 && entry.State == SubmissionState.Accepted);
            var figure = $"killed at {left}, then accepted {acceptedBefore}; run again: {entry.State}, accepted {accepted}";
            figures[figure] = figures.GetValueOrDefault(figure) + 1;
        }

        foreach (var (figure, count) in figures) output.WriteLine($"{count,4} {figure}");
    }

    // What the killed process left, as it stands in the file: that nobody sends any more is for the next run to find out.
    private static async Task<string> StateOfAsync(SubmitFolder folder, int round)
    {
        if (!File.Exists(folder.Files.File($"ledger-{round}.db"))) return "no ledger";
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Files.File($"ledger-{round}.db"), Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT count(*) FROM sqlite_master) > 0";
        if ((long)(await command.ExecuteScalarAsync())! == 0) return "an empty ledger";
        command.CommandText = "SELECT state FROM submissions";
        return (string?)await command.ExecuteScalarAsync() ?? "an empty ledger";
    }

    private static async Task<TimeSpan> MeasureAsync(SubmitFolder folder)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal(0, folder.Run(["submit", SubmitFolder.Docx, .. folder.Target(), "--ledger", "first.db", "--yes"]).ExitCode);
        await folder.Host.WhenIdleAsync();
        return System.Diagnostics.Stopwatch.GetElapsedTime(started) - TimeSpan.FromMilliseconds(100);
    }

    private static string Answers(SubmitFolder folder, string portal, int round)
    {
        var field = portal switch
        {
            "ashby" => "_systemfield_email",
            "recruitee" => "candidate[email]",
            _ => "email",
        };
        var name = $"answers-{round}.yaml";
        folder.Files.Write(name, $"answers:\n  \"{field}\": \"ada{round}@example.org\"\n");
        return name;
    }
}
