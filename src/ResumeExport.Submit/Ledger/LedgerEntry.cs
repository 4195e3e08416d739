using ResumeExport.Submit.Contract;

namespace ResumeExport.Submit.Ledger;

/// <summary>One submission as the ledger knows it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Key">What it is.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="State">What is known of it; a sending whose process is gone is Unknown.</param>
/// <param name="Receipt">The portal's id; null for none.</param>
/// <param name="Status">The status of the deciding reply; null for none.</param>
/// <param name="Message">What was said; null for nothing.</param>
/// <param name="RetryAt">When to try again; null when not known.</param>
/// <param name="Created">When it was first intended, ISO 8601 in UTC.</param>
/// <param name="Changed">When its state changed last.</param>
/// <param name="IsResolved">Whether a person settled it.</param>
public sealed record LedgerEntry(
    long Id,
    LedgerKey Key,
    string FileName,
    long Bytes,
    SubmissionState State,
    string? Receipt,
    int? Status,
    string? Message,
    string? RetryAt,
    string Created,
    string Changed,
    bool IsResolved);
