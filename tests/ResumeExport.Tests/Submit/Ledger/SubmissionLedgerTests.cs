using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Ledger;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Submit.Ledger;

public sealed class SubmissionLedgerTests : IDisposable
{
    private static readonly LedgerKey Key = new("lever", "https://api.lever.co", "acme", "1", "ada@example.org", new string('a', 64));

    private readonly TemporaryFolder folder = new();
    private readonly SubmissionLedger ledger;

    public SubmissionLedgerTests() => ledger = Open();

    public void Dispose()
    {
        ledger.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(SubmissionState.Rejected)]
    [InlineData(SubmissionState.Blocked)]
    [InlineData(SubmissionState.RateLimited)]
    [InlineData(SubmissionState.NotSent)]
    public void Should_Allow_Another_Try_When_There_Is_No_Application(SubmissionState state)
    {
        var first = Send(Outcome(state));
        Assert.Equal(state, Assert.Single(ledger.All()).State);
        Assert.Equal(first, Send(SubmissionOutcome.Accepted("7")));
        Assert.Equal((SubmissionState.Accepted, "7"), (ledger.All()[0].State, ledger.All()[0].Receipt));
    }

    [Fact]
    public void Should_Refuse_What_Was_Accepted_Or_Is_Unknown_Or_On_Its_Way()
    {
        Send(SubmissionOutcome.Accepted("7"));
        Assert.Equal(DiagnosticCodes.AlreadySubmitted, Refusal(Key));
        Send(SubmissionOutcome.Unknown("it broke"), Key with { Job = "2" });
        Assert.Equal(DiagnosticCodes.SubmissionUnsettled, Refusal(Key with { Job = "2" }));
        ledger.Intend(Key with { Job = "3" }, "a.docx", 1, false).Sending();
        Assert.Equal(DiagnosticCodes.SubmissionUnderway, Refusal(Key with { Job = "3" }));
    }

    [Fact]
    public void Should_Not_Be_Fooled_By_Capitals()
    {
        Send(SubmissionOutcome.Accepted("7"), Key with { Job = "a1b2" });
        Assert.Equal(DiagnosticCodes.AlreadySubmitted, Refusal(Key with { Job = "A1B2", Board = "ACME" }));
    }

    [Fact]
    public void Should_Ask_Before_Another_File_Goes_To_The_Same_Job()
    {
        Send(SubmissionOutcome.Accepted("7"));
        var other = Key with { Sha256 = new string('b', 64) };
        Assert.Equal(DiagnosticCodes.OtherFileSubmitted, Refusal(other));
        Assert.Equal(DiagnosticCodes.OtherFileSubmitted, ledger.Check(other, false)!.Code);
        Assert.Null(ledger.Check(other, true));
        var intent = ledger.Intend(other, "b.docx", 1, mayReplace: true);
        intent.Sending();
        intent.Note(SubmissionOutcome.Accepted("8"));
        Assert.Equal(2, ledger.All().Length);
    }

    [Fact]
    public void Should_Not_Ask_When_Person_Job_Board_Or_Address_Differ()
    {
        Send(SubmissionOutcome.Accepted("7"));
        foreach (var key in (LedgerKey[])[Key with { Email = "b@example.org" }, Key with { Job = "2" }, Key with { Board = "b" }, Key with { Address = "http://127.0.0.1:8080/lever" }, Key with { Portal = "ashby" }])
            Send(SubmissionOutcome.Accepted("8"), key);
        Assert.Equal(6, ledger.All().Length);
    }

    [Fact]
    public void Should_Let_One_Of_Two_Intents_Send()
    {
        using var other = Open();
        var first = ledger.Intend(Key, "a.docx", 1, false);
        var second = other.Intend(Key, "a.docx", 1, false);
        Assert.Equal(DiagnosticCodes.SubmissionUnderway, Assert.Throws<LedgerException>(first.Sending).Finding.Code);
        second.Sending();
        first.Note(SubmissionOutcome.NotSent("taken over"));
        Assert.Equal(SubmissionState.Sending, Assert.Single(ledger.All()).State);
    }

    [Fact]
    public void Should_Let_One_Of_Two_Files_Of_A_Job_Send()
    {
        using var other = Open();
        var first = ledger.Intend(Key, "a.docx", 1, true);
        var second = other.Intend(Key with { Sha256 = new string('b', 64) }, "b.docx", 1, true);
        second.Sending();
        Assert.Equal(DiagnosticCodes.SubmissionUnderway, Assert.Throws<LedgerException>(first.Sending).Finding.Code);
    }

    [Fact]
    public void Should_Let_One_Of_Many_Threads_Send()
    {
        var sent = 0;
        Parallel.For(0, 8, _ =>
        {
            using var own = Open();
            try
            {
                own.Intend(Key, "a.docx", 1, false).Sending();
                Interlocked.Increment(ref sent);
            }
            catch (LedgerException e)
            {
                Assert.Equal(DiagnosticCodes.SubmissionUnderway, e.Finding.Code);
            }
        });
        Assert.InRange(sent, 0, 1);
        Assert.Single(ledger.All());
    }

    [Fact]
    public void Should_Settle_Only_What_Is_Unknown()
    {
        var id = Send(SubmissionOutcome.Unknown("it broke"));
        ledger.Resolve(id, isAccepted: true);
        Assert.Equal((SubmissionState.Accepted, true), (ledger.All()[0].State, ledger.All()[0].IsResolved));
        Assert.Equal(DiagnosticCodes.LedgerEntryWrong, Assert.Throws<LedgerException>(() => ledger.Resolve(id, false)).Finding.Code);
        Assert.Equal(DiagnosticCodes.LedgerEntryWrong, Assert.Throws<LedgerException>(() => ledger.Resolve(99, false)).Finding.Code);
    }

    [Theory]
    [InlineData("no database at all, but long enough to be looked at as one by whoever opens it")]
    [InlineData("SQLite format 3\0 and then nothing that a database would have")]
    public void Should_Refuse_A_Damaged_Ledger(string content)
    {
        var path = folder.Write("damaged.db", content);
        Assert.Equal(DiagnosticCodes.LedgerUnusable, Assert.Throws<LedgerException>(() => SubmissionLedger.Open(path, TimeProvider.System)).Finding.Code);
        Assert.Equal(content, File.ReadAllText(path));
    }

    [Fact]
    public void Should_Be_For_The_Eyes_Of_Its_Owner()
    {
        if (OperatingSystem.IsWindows()) return;
        using var own = SubmissionLedger.Open(folder.File("state/new/submissions.db"), TimeProvider.System);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("state/new/submissions.db")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.File("state/new")));
    }

    private static SubmissionOutcome Outcome(SubmissionState state) => state switch
    {
        SubmissionState.Rejected => SubmissionOutcome.Rejected("no"),
        SubmissionState.Blocked => SubmissionOutcome.Blocked("no"),
        SubmissionState.RateLimited => SubmissionOutcome.RateLimited(null),
        _ => SubmissionOutcome.NotSent("no"),
    };

    private SubmissionLedger Open() => SubmissionLedger.Open(folder.File("submissions.db"), TimeProvider.System);

    private long Send(SubmissionOutcome outcome, LedgerKey? key = null)
    {
        var intent = ledger.Intend(key ?? Key, "a.docx", 1, false);
        intent.Sending();
        intent.Note(outcome);
        return intent.Id;
    }

    private string Refusal(LedgerKey key) => Assert.Throws<LedgerException>(() => ledger.Intend(key, "a.docx", 1, false)).Finding.Code;
}
