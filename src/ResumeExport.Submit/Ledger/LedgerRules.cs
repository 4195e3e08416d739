using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;

namespace ResumeExport.Submit.Ledger;

/// <summary>What may be sent after what was.</summary>
internal static class LedgerRules
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int NotADatabase = 26;

    /// <exception cref="LedgerException">The submission must not be made.</exception>
    public static void Check(LedgerKey key, ImmutableArray<(LedgerEntry Entry, string Owner)> ofJob, bool mayReplace)
    {
        foreach (var (entry, _) in ofJob)
        {
            if (entry.State == SubmissionState.Sending) throw new LedgerException(Finding(DiagnosticCodes.SubmissionUnderway, entry, "is being sent by another process", "wait until it ends; `submit show` tells how it ended"));
            if (entry.State is not (SubmissionState.Accepted or SubmissionState.Unknown)) continue;
            if (entry.Key.Sha256 == key.Sha256) throw new LedgerException(Same(entry));
            if (!mayReplace) throw new LedgerException(Finding(DiagnosticCodes.OtherFileSubmitted, entry, "sent another file to this job", "add --replace to send this one too; what the portal makes of a second application is its own affair"));
        }
    }

    public static Diagnostic NoEntry(long id) =>
        new(DiagnosticCodes.LedgerEntryWrong, DiagnosticSeverity.Error, $"the ledger has no submission {id}", Hint: "`submit list` shows all");

    public static Diagnostic NotOpen(LedgerEntry entry) =>
        new(DiagnosticCodes.LedgerEntryWrong, DiagnosticSeverity.Error, $"submission {entry.Id} is {entry.State}; only what is Unknown can be settled");

    public static Diagnostic TakenOver(LedgerEntry entry) =>
        Finding(DiagnosticCodes.SubmissionUnderway, entry, "was taken over by another process; this one sent nothing", "`submit show` tells how it ended");

    public static Diagnostic Unusable(string path, Exception exception)
    {
        var (message, hint) = (exception as SqliteException)?.SqliteErrorCode switch
        {
            Busy or Locked => ("another process keeps the ledger locked", "wait until it ends, then try again"),
            Corrupt or NotADatabase => ("the ledger is damaged, or is no ledger", "keep a copy of it, since it tells what was sent; then restore it from a backup or name another with --ledger"),
            Full => ("the disk is full", "make room, then try again"),
            _ => ("the ledger cannot be opened or written: " + exception.Message, "check the path and its rights, or name another with --ledger"),
        };
        return new Diagnostic(DiagnosticCodes.LedgerUnusable, DiagnosticSeverity.Error, message, path, Hint: hint);
    }

    private static Diagnostic Same(LedgerEntry entry) => entry.State == SubmissionState.Accepted
        ? Finding(DiagnosticCodes.AlreadySubmitted, entry, "sent this very file to this job, and it was accepted", "nothing more is to do")
        : Finding(DiagnosticCodes.SubmissionUnsettled, entry, "sent this very file to this job, and it is not known whether it was accepted", $"find out from the employer or your mail, then run `submit resolve {entry.Id} accepted` or `submit resolve {entry.Id} rejected`");

    private static Diagnostic Finding(string code, LedgerEntry entry, string what, string hint) =>
        new(code, DiagnosticSeverity.Error, $"submission {entry.Id} of {entry.Changed} {what}", Hint: hint);
}
