using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Ledger;
using ResumeExport.Submit.Lists;
using ResumeExport.Submit.Sending;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>A list of submissions from the command line, in its order.</summary>
internal sealed class SubmitBatchRun(BatchChoice choice)
{
    private readonly TextReporter reporter = new(Verbosity.Quiet);
    private readonly TextReporter loud = new(Verbosity.Normal);
    private readonly SortedDictionary<RowState, int> counts = [];

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // 1. The list: while a line of it is wrong, nothing of it is sent.
        var findings = new List<Diagnostic>();
        var rows = SubmissionList.Read(choice.List, findings);
        if (findings.Count > 0) return Refuse(findings, ExitCodes.SourceInvalid);
        if (ForeignServer(rows) is { } foreign) return Refuse([foreign], ExitCodes.Usage);

        // 2. Line by line.
        try
        {
            await RunAsync(rows, cancellation).ConfigureAwait(false);
            return Sum(rows.Length, isStopped: false, cancellation);
        }
        catch (LedgerException e)
        {
            // Without a ledger nobody would know what was sent.
            loud.Report(e.Finding, null);
            return Sum(rows.Length, isStopped: true, cancellation);
        }
    }

    private int Refuse(List<Diagnostic> findings, int exitCode)
    {
        foreach (var finding in findings) loud.Report(finding, null);
        Console.Out.WriteLine("Nothing was sent.");
        return exitCode;
    }

    // The key of one portal must not go to the server of another.
    private Diagnostic? ForeignServer(ImmutableArray<SubmissionRow> rows) =>
        choice.BaseUrl is { } url && !url.Contains("{portal}", StringComparison.Ordinal) && rows.Select(static row => row.Portal).Distinct().Count() > 1
            ? new Diagnostic(DiagnosticCodes.PortalAddressWrong, DiagnosticSeverity.Error, $"--base-url {url} is one server, and the list names several portals", Hint: "write {portal} where the portal's name belongs, or make a list for each portal")
            : null;

    private async Task RunAsync(ImmutableArray<SubmissionRow> rows, CancellationToken cancellation)
    {
        using var ledger = choice.IsSent || File.Exists(choice.Ledger ?? LedgerPath.Default()) ? SubmissionLedger.Open(choice.Ledger, TimeProvider.System) : null;
        using var clients = new PortalClients(choice.Timeout);
        var run = new RowRun(choice, new RowInputs(rows, choice, reporter), clients, ledger, loud);
        foreach (var row in rows)
        {
            if (cancellation.IsCancellationRequested) return;
            try
            {
                Tell(row, await run.RunAsync(row, cancellation).ConfigureAwait(false));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private void Tell(SubmissionRow row, RowResult result)
    {
        counts[result.State] = counts.GetValueOrDefault(result.State) + 1;
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"line {row.Line}: {row.Source} to {row.Portal} {row.Board} {row.Job}: {NameOf(result.State)}{(result.Detail.Length > 0 ? ", " + result.Detail : "")}"));
        if (choice.IsSent || choice.IsQuiet || result.Shown is not { } shown) return;
        foreach (var line in SubmissionLines.Of(shown)) Console.Out.WriteLine(line.Length == 0 ? "" : "  " + line);
        Console.Out.WriteLine();
    }

    private int Sum(int rows, bool isStopped, CancellationToken cancellation)
    {
        var left = rows - counts.Values.Sum();
        if (left > 0) counts[RowState.NotReached] = left;
        Console.Out.WriteLine();
        foreach (var (state, count) in counts) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{NameOf(state),-18}{count,6}"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"lines",-18}{rows,6}"));
        var isFine = counts.Keys.All(static state => new RowResult(state).IsFine) && !isStopped;
        Console.Out.WriteLine(Advice(isFine));
        return isFine ? ExitCodes.Fine : cancellation.IsCancellationRequested ? ExitCodes.Cancelled : ExitCodes.NotAccepted;
    }

    private string Advice(bool isFine)
    {
        if (!choice.IsSent) return isFine ? "Dry run: nothing was sent. Add --yes to send what is ready." : "Dry run: nothing was sent. With --yes only what is ready is sent.";
        if (isFine) return "Every line was accepted.";
        return counts.ContainsKey(RowState.Unknown)
            ? "Settle what is unknown with `submit resolve`; the same command again goes on with what is left, and sends nothing twice."
            : "The same command again goes on with what is left, and sends nothing twice.";
    }

    private static string NameOf(RowState state) => state switch
    {
        RowState.Accepted => "accepted",
        RowState.SentBefore => "sent before",
        RowState.Ready => "ready",
        RowState.Missing => "missing something",
        RowState.Rejected => "rejected",
        RowState.Blocked => "blocked",
        RowState.Unknown => "unknown",
        RowState.RateLimited => "rate limited",
        RowState.NotSent => "not sent",
        RowState.NotReached => "not reached",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
