using System.Globalization;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Sending;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>What to tell of a submission that was not accepted.</summary>
internal static class OutcomeFinding
{
    public static Diagnostic Of(SubmissionReport report)
    {
        var outcome = report.Outcome;
        var (code, what, hint) = outcome.State switch
        {
            SubmissionState.Rejected => (DiagnosticCodes.SubmissionRejected, "was refused", "mend what the portal names, then send it again"),
            SubmissionState.Blocked => (DiagnosticCodes.SubmissionBlocked, "made no application", "ask the employer"),
            SubmissionState.RateLimited => (DiagnosticCodes.SubmissionRateLimited, "came too early", outcome.RetryAt is { } at ? $"send it again after {at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC" : "send it again in a few minutes"),
            SubmissionState.NotSent when outcome.IsFileElsewhereWrong => (DiagnosticCodes.PublishedFileWrong, "was not sent", "put the very file that was built at the address of --file-url, then send it again; links to pages that show a file, and links that redirect, do not serve"),
            SubmissionState.NotSent => (DiagnosticCodes.SubmissionNotSent, "was not sent", "send it again"),
            _ => (DiagnosticCodes.SubmissionUnknown, "was sent, but it is not known whether it was accepted", $"find out from the employer or your mail, then run `submit resolve {report.Id} accepted` or `submit resolve {report.Id} rejected`"),
        };
        return new Diagnostic(code, DiagnosticSeverity.Error, $"submission {report.Id} {what}: {outcome.Message}", Hint: hint);
    }
}
