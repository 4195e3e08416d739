using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;

namespace ResumeExport.Submit.Sending;

/// <summary>How a submission went.</summary>
/// <param name="Id">Its number in the ledger.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="LedgerFinding">Why the ledger could not take the outcome: there it is Unknown then; null when it could.</param>
public sealed record SubmissionReport(long Id, SubmissionOutcome Outcome, Diagnostic? LedgerFinding);
