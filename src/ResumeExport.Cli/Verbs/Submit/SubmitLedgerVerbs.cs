using System.CommandLine;
using ResumeExport.Cli.Reporting;
using ResumeExport.Submit.Ledger;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary><c>submit list</c>, <c>show</c>, <c>resolve</c> and <c>export</c>: what was sent.</summary>
internal static class SubmitLedgerVerbs
{
    public static IEnumerable<Command> Create()
    {
        yield return Verb("list", "List all submissions.", [], static (ledger, _) => LedgerLines.List(ledger.All()));
        yield return Show();
        yield return Resolve();
        yield return Verb("export", "Print all receipts, one JSON object per line.", [], static (ledger, _) => LedgerLines.Json(ledger.All()));
    }

    private static Command Show()
    {
        var id = Id();
        return Verb("show", "Show one submission and what happened to it.", [id], (ledger, parse) => ledger.Find(parse.GetValue(id)) is { } found ? LedgerLines.Show(found.Entry, found.Events) : throw new LedgerException(LedgerRules.NoEntry(parse.GetValue(id))));
    }

    private static Command Resolve()
    {
        var (id, outcome) = (Id(), new Argument<string>("OUTCOME") { Description = "accepted or rejected, as you found out" });
        outcome.AcceptOnlyFromAmong("accepted", "rejected");
        return Verb("resolve", "Settle what became of a submission that is Unknown.", [id, outcome], (ledger, parse) =>
        {
            ledger.Resolve(parse.GetValue(id), parse.GetValue(outcome) == "accepted");
            return [$"Submission {parse.GetValue(id)} is {parse.GetValue(outcome)}."];
        });
    }

    private static Argument<long> Id() => new("ID") { Description = "the number of the submission" };

    private static Command Verb(string name, string description, IEnumerable<Argument> arguments, Func<SubmissionLedger, ParseResult, IEnumerable<string>> work)
    {
        var ledgerFile = SubmitVerb.LedgerOption();
        var command = new Command(name, description) { ledgerFile };
        foreach (var argument in arguments) command.Add(argument);
        command.SetAction(parse =>
        {
            try
            {
                using var ledger = SubmissionLedger.Open(parse.GetValue(ledgerFile), TimeProvider.System);
                foreach (var line in work(ledger, parse)) Console.Out.WriteLine(line);
                return ExitCodes.Fine;
            }
            catch (LedgerException e)
            {
                new TextReporter(Verbosity.Normal).Report(e.Finding, null);
                return ExitCodes.Usage;
            }
        });
        return command;
    }
}
