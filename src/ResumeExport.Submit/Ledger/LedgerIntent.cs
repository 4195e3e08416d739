using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Transport;

namespace ResumeExport.Submit.Ledger;

/// <summary>A submission that this process means to make. Another process may take it over until it is Sending; then this one can no longer send.</summary>
public sealed class LedgerIntent : ISendLog
{
    private readonly SubmissionLedger ledger;
    private readonly LedgerKey key;
    private readonly string owner;
    private readonly bool mayReplace;

    internal LedgerIntent(SubmissionLedger ledger, LedgerKey key, long id, string owner, bool mayReplace) =>
        (this.ledger, this.key, Id, this.owner, this.mayReplace) = (ledger, key, id, owner, mayReplace);

    /// <summary>The number of the entry.</summary>
    public long Id { get; }

    /// <inheritdoc/>
    public void Sending() => ledger.Change(transaction =>
    {
        var job = transaction.OfJob(key);
        var own = job.First(entry => entry.Entry.Id == Id);
        if (own.Owner != owner) throw new LedgerException(LedgerRules.TakenOver(own.Entry));
        // The other files of the job are looked at again: one may have gone out since.
        LedgerRules.Check(key, job, mayReplace);
        transaction.Change(Id, SubmissionState.Sending, owner);
        return 0;
    });

    /// <inheritdoc/>
    public void Waiting(DateTimeOffset? retryAt) => Note(SubmissionOutcome.RateLimited(retryAt) with { Status = 429 });

    /// <summary>Notes how it ended.</summary>
    public void Note(SubmissionOutcome outcome) => ledger.Change(transaction =>
    {
        if (transaction.Find(Id) is not { } own || own.Owner != owner) return 0;
        transaction.Change(Id, outcome.State, owner, outcome.Id, outcome.Status, outcome.Message, outcome.RetryAt is { } at ? LedgerTransaction.Text(at) : null);
        return 0;
    });
}
