using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.AnswerFiles;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Ledger;
using ResumeExport.Submit.Sending;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>One submission from the command line: file, answers and form together, then shown or sent.</summary>
internal sealed class SubmitRun(IReporter reporter)
{
    private readonly List<Diagnostic> findings = [];

    public async Task<int> RunAsync(SubmitChoice choice, CancellationToken cancellation)
    {
        try
        {
            return await PrepareAsync(choice, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        catch (LedgerException e)
        {
            reporter.Report(e.Finding, null);
            return ExitCodes.NotAccepted;
        }
    }

    private async Task<int> PrepareAsync(SubmitChoice choice, CancellationToken cancellation)
    {
        // 1. Where to, and with what right.
        using var clients = new PortalClients(choice.Target.Timeout);
        var target = Target.Of(choice.Target, clients, findings);
        if (target is null) return Say(ExitCodes.Usage);
        if (target.Missing(choice.IsSent ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning) is { } missing) findings.Add(missing);
        var answers = choice.Answers is { } path ? AnswersFile.Read(path, target.Access.Job, findings) : Answers.None;
        if (answers is null || HasErrors) return Say(ExitCodes.NotAccepted);

        // 2. The proven file.
        var (input, exitCode) = SubmitInput.Get(choice.Input, reporter, cancellation);
        if (input is null) return exitCode;

        // 3. The form.
        var reading = await target.DescribeAsync(cancellation).ConfigureAwait(false);
        if (reading.Form is null) findings.Add(Unreadable(reading, choice.IsSent));
        var preparation = target.Portal.Prepare(target.Access, new Application(input.Applicant, input.File, answers, choice.FileUrl), reading.Form ?? target.Portal.StandardForm);
        findings.AddRange(preparation.Findings);
        return choice.IsSent && !HasErrors ? await SendAsync(choice, target, preparation.Submission, cancellation).ConfigureAwait(false) : Show(choice, preparation.Submission);
    }

    private bool HasErrors => findings.Exists(static finding => finding.Severity == DiagnosticSeverity.Error);

    // A dry run may do without the network; a job that is not there is no job.
    internal static Diagnostic Unreadable(FormReading reading, bool isSent) => new(
        DiagnosticCodes.FormUnreadable, isSent || reading == FormReading.NoSuchJob ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, "the form of the job cannot be read: " + reading.Problem, Hint: "check --board and --job; without the form nobody knows which answers are missing");

    private int Say(int exitCode)
    {
        foreach (var finding in findings) reporter.Report(finding, null);
        return exitCode;
    }

    private int Show(SubmitChoice choice, PreparedSubmission submission)
    {
        foreach (var line in SubmissionLines.Of(submission)) Console.Out.WriteLine(line);
        if (File.Exists(choice.Ledger ?? LedgerPath.Default()))
        {
            using var ledger = SubmissionLedger.Open(choice.Ledger, TimeProvider.System);
            if (ledger.Check(Submitter.KeyOf(submission), choice.MayReplace) is { } refusal) findings.Add(refusal);
        }

        Console.Out.WriteLine();
        Console.Out.WriteLine(choice.IsSent ? "Nothing was sent." : HasErrors ? "Dry run: nothing was sent, and it could not be: see the errors." : "Dry run: nothing was sent. Add --yes to send it.");
        return Say(HasErrors ? ExitCodes.NotAccepted : ExitCodes.Fine);
    }

    private async Task<int> SendAsync(SubmitChoice choice, Target target, PreparedSubmission submission, CancellationToken cancellation)
    {
        Say(ExitCodes.Fine);
        using var ledger = SubmissionLedger.Open(choice.Ledger, TimeProvider.System);
        var report = await new Submitter(target.Client, ledger).SubmitAsync(target.Portal, submission, choice.MayReplace, cancellation).ConfigureAwait(false);
        Tell(report, target.Portal.Name);
        if (report.Outcome.State == SubmissionState.Accepted) return ExitCodes.Fine;
        return cancellation.IsCancellationRequested ? ExitCodes.Cancelled : ExitCodes.NotAccepted;
    }

    private void Tell(SubmissionReport report, string portal)
    {
        if (report.LedgerFinding is { } finding) reporter.Report(finding, null);
        if (report.Outcome.State == SubmissionState.Accepted) Console.Out.WriteLine($"Accepted by {portal}{(report.Outcome.Id is { } id ? $" as {id}" : "")}; submission {report.Id} of the ledger.");
        else reporter.Report(OutcomeFinding.Of(report), null);
    }
}
