using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Ledger;
using ResumeExport.Submit.Transport;

namespace ResumeExport.Submit.Sending;

/// <summary>Sends a prepared submission with the ledger kept true at every moment: intended, sending, and how it ended.</summary>
/// <param name="client">Sends.</param>
/// <param name="ledger">What was sent.</param>
public sealed class Submitter(PortalClient client, SubmissionLedger ledger)
{
    /// <summary>What a submission is in the ledger.</summary>
    public static LedgerKey KeyOf(PreparedSubmission submission)
    {
        var job = submission.Access.Job;
        // One form for all ways to write an address: host in lower case, no default port.
        return new LedgerKey(job.Portal, new Uri(job.BaseUrl).AbsoluteUri.TrimEnd('/'), job.Board, job.Job, LedgerKey.Normalise(submission.Email), submission.Resume.Sha256);
    }

    /// <summary>Sends a submission.</summary>
    /// <exception cref="LedgerException">It must not be sent, or the ledger cannot be used. Nothing was sent.</exception>
    public async Task<SubmissionReport> SubmitAsync(IPortal portal, PreparedSubmission submission, bool mayReplace, CancellationToken cancellation)
    {
        var intent = ledger.Intend(KeyOf(submission), submission.Resume.Name, submission.Resume.Bytes.Length, mayReplace);
        var outcome = await client.SubmitAsync(portal, submission, intent, cancellation).ConfigureAwait(false);
        try
        {
            intent.Note(outcome);
            return new SubmissionReport(intent.Id, outcome, null);
        }
        catch (LedgerException e)
        {
            return new SubmissionReport(intent.Id, outcome, e.Finding);
        }
    }
}
