using System.Globalization;
using ResumeExport.PortalFakes;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Ledger;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Submit.Cli;

/// <summary>The real program, ended as by kill -9 at random moments of a submission.</summary>
public sealed class SubmitKillTests
{
    // More of them by hand.
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("RESUME_EXPORT_TEST_KILLS") ?? "24", CultureInfo.InvariantCulture);
    private static readonly string[] Portals = ["greenhouse", "lever", "ashby", "personio", "recruitee", "bamboohr", "smartrecruiters", "workable", "teamtailor"];

    [Fact]
    public async Task Should_Never_Lose_An_Acceptance_Nor_Send_Twice_When_It_Is_Killed()
    {
        await using var folder = await SubmitFolder.StartAsync(new PortalHostOptions { HoldRates = false });
        folder.Build();
        var whole = await MeasureAsync(folder);
        var dice = new Dice(20260301);
        for (var round = 0; round < Kills; round++)
        {
            var portal = Portals[round % Portals.Length];
            var mark = folder.Host.Applications.Count;
            // There is one job only: each round has a ledger and an e-mail of its own.
            string[] arguments = ["submit", SubmitFolder.Docx, .. folder.Target(portal), "--ledger", $"ledger-{round}.db", "--answers", Answers(folder, portal, round), "--yes"];
            using (var process = new ProgramProcess(folder.Files.Path, folder.Environment(), arguments))
            {
                // The second half of the run is where it sends.
                await Task.Delay(TimeSpan.FromMilliseconds(whole.TotalMilliseconds * (0.4 + (dice.Below(70) / 100.0))));
                process.Kill();
            }

            await folder.Host.WhenIdleAsync();
            var acceptedBefore = folder.Host.Applications.Count - mark;
            var after = folder.Run(arguments);
            await folder.Host.WhenIdleAsync();
            var accepted = folder.Host.Applications.Count - mark;
            Assert.InRange(accepted, 0, 1);
            using var ledger = SubmissionLedger.Open(folder.Files.File($"ledger-{round}.db"), TimeProvider.System);
            var entry = Assert.Single(ledger.All());
            if (accepted == 1) Assert.Contains(entry.State, (SubmissionState[])[SubmissionState.Accepted, SubmissionState.Unknown]);
            else Assert.Equal(SubmissionState.Unknown, entry.State);
            Assert.Equal(after.ExitCode == 0, acceptedBefore == 0 && entry.State == SubmissionState.Accepted);
        }
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
