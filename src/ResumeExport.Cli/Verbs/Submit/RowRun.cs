using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.AnswerFiles;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Ledger;
using ResumeExport.Submit.Lists;
using ResumeExport.Submit.Sending;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>Shows or sends one line of a list after the other, each with the guards of a single submission.</summary>
/// <param name="choice">What is asked for.</param>
/// <param name="inputs">The files.</param>
/// <param name="clients">The ways to the portals.</param>
/// <param name="ledger">What was sent; null when there is none yet, in a dry run.</param>
/// <param name="reporter">Takes findings.</param>
internal sealed class RowRun(BatchChoice choice, RowInputs inputs, PortalClients clients, SubmissionLedger? ledger, IReporter reporter)
{
    private readonly Dictionary<JobAddress, FormReading> forms = [];
    private readonly Dictionary<string, RowResult> waiting = new(StringComparer.Ordinal);

    /// <summary>Shows or sends a line.</summary>
    /// <exception cref="LedgerException">The ledger cannot be used any more.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before anything of the line was sent.</exception>
    public async Task<RowResult> RunAsync(SubmissionRow row, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        var target = Target.Of(new TargetChoice(row.Portal, row.Board, row.Job, choice.BaseUrl?.Replace("{portal}", row.Portal, StringComparison.Ordinal), null, choice.Timeout), clients, findings);
        if (target?.Missing(choice.IsSent ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning) is { } missing) findings.Add(missing);
        var answers = target is null ? null : row.Answers is { } path ? AnswersFile.Read(path, target.Access.Job, findings) : Answers.None;
        if (HasError(findings) || target is null || answers is null) return Refuse(row, findings);
        if (inputs.Of(row, cancellation) is not { } input) return new RowResult(RowState.Missing, "there is no proven file");
        var application = new Application(input.Applicant, input.File, answers, row.FileUrl);

        // What was sent before needs no portal: its job may be closed by now.
        if (Earlier(row, target.Portal.Prepare(target.Access, application, target.Portal.StandardForm).Submission) is { } earlier) return earlier;
        if (waiting.TryGetValue(row.Portal, out var wait)) return wait;
        if (await FormAsync(target, findings, cancellation).ConfigureAwait(false) is not { } form) return Refuse(row, findings);
        var preparation = target.Portal.Prepare(target.Access, application, form);
        findings.AddRange(preparation.Findings);
        if (HasError(findings)) return Refuse(row, findings) with { Shown = preparation.Submission };
        Say(row, findings);
        if (!choice.IsSent) return new RowResult(RowState.Ready, Shown: preparation.Submission);
        cancellation.ThrowIfCancellationRequested();
        return await SendAsync(row, target, preparation.Submission, cancellation).ConfigureAwait(false);
    }

    private static bool HasError(List<Diagnostic> findings) => findings.Exists(static finding => finding.Severity == DiagnosticSeverity.Error);

    private RowResult? Earlier(SubmissionRow row, PreparedSubmission submission) =>
        ledger?.Check(Submitter.KeyOf(submission), choice.MayReplace) is { } finding ? Known(row, finding) : null;

    // Accepted before is what a second run wants to find; nothing is to be said of it.
    private RowResult Known(SubmissionRow row, Diagnostic finding)
    {
        if (finding.Code == DiagnosticCodes.AlreadySubmitted) return new RowResult(RowState.SentBefore);
        Say(row, [finding]);
        return new RowResult(finding.Code == DiagnosticCodes.SubmissionUnsettled ? RowState.Unknown : RowState.Missing);
    }

    private async Task<ApplicationForm?> FormAsync(Target target, List<Diagnostic> findings, CancellationToken cancellation)
    {
        if (!forms.TryGetValue(target.Access.Job, out var reading))
        {
            reading = await target.DescribeAsync(cancellation).ConfigureAwait(false);
            // A reading that the user broke off says nothing about the job.
            cancellation.ThrowIfCancellationRequested();
            if (reading.Form is not null) forms[target.Access.Job] = reading;
        }

        if (reading.Form is null) findings.Add(SubmitRun.Unreadable(reading, choice.IsSent));
        return reading.Form ?? (choice.IsSent ? null : target.Portal.StandardForm);
    }

    private async Task<RowResult> SendAsync(SubmissionRow row, Target target, PreparedSubmission submission, CancellationToken cancellation)
    {
        SubmissionReport report;
        try
        {
            report = await new Submitter(target.Client, ledger!).SubmitAsync(target.Portal, submission, choice.MayReplace, cancellation).ConfigureAwait(false);
        }
        catch (LedgerException e) when (e.Finding.Code != DiagnosticCodes.LedgerUnusable)
        {
            // Another process was faster.
            return Known(row, e.Finding);
        }

        var result = ResultOf(report);
        if (result.State == RowState.RateLimited) waiting[row.Portal] = result with { Detail = "not sent: the portal asked for patience" };
        if (report.Outcome.State != SubmissionState.Accepted) Say(row, [OutcomeFinding.Of(report)]);
        if (report.LedgerFinding is { } finding) throw new LedgerException(finding with { Message = $"{finding.Message}; submission {report.Id} of line {row.Line} is {report.Outcome.State}, which the ledger could not take" });
        return result;
    }

    private static RowResult ResultOf(SubmissionReport report) => report.Outcome.State switch
    {
        SubmissionState.Accepted => new RowResult(RowState.Accepted, $"{(report.Outcome.Id is { } id ? $"id {id}, " : "")}submission {report.Id}"),
        SubmissionState.Rejected => new RowResult(RowState.Rejected, $"submission {report.Id}"),
        SubmissionState.Blocked => new RowResult(RowState.Blocked, $"submission {report.Id}"),
        SubmissionState.RateLimited => new RowResult(RowState.RateLimited, $"submission {report.Id}"),
        SubmissionState.NotSent => new RowResult(RowState.NotSent, $"submission {report.Id}"),
        _ => new RowResult(RowState.Unknown, $"submission {report.Id}"),
    };

    private RowResult Refuse(SubmissionRow row, List<Diagnostic> findings)
    {
        Say(row, findings);
        return new RowResult(RowState.Missing);
    }

    // A finding without a place of its own is about the line.
    private void Say(SubmissionRow row, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings) reporter.Report(finding.Path is null ? finding with { Path = choice.List, Span = new SourceSpan(0, 0, row.Line, 1) } : finding, null);
    }
}
