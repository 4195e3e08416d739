using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;

namespace ResumeExport.Submit.Ledger;

/// <summary>
/// What was sent where. Each change is on the disk before the method returns; of all processes that share a ledger one only can bring an
/// application on its way. Holds no keys, and of the person the e-mail only.
/// </summary>
public sealed class SubmissionLedger : IDisposable
{
    private readonly string path;
    private readonly SqliteConnection connection;
    private readonly TimeProvider time;

    private SubmissionLedger(string path, SqliteConnection connection, TimeProvider time) => (this.path, this.connection, this.time) = (path, connection, time);

    /// <summary>Opens a ledger, or makes an empty one.</summary>
    /// <param name="path">The file; null for the default one of this user.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="LedgerException">The file cannot be opened, is damaged or none of this program.</exception>
    public static SubmissionLedger Open(string? path, TimeProvider time)
    {
        var file = path ?? LedgerPath.Default();
        return Guarded(file, () =>
        {
            LedgerPath.Create(file);
            return new SubmissionLedger(file, LedgerSchema.Open(file), time);
        });
    }

    /// <summary>Notes that a submission is intended.</summary>
    /// <param name="key">What it is.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="bytes">Its size.</param>
    /// <param name="mayReplace">Whether another file may have gone to the same job.</param>
    /// <exception cref="LedgerException">It was sent already, or the ledger cannot be used.</exception>
    public LedgerIntent Intend(LedgerKey key, string file, long bytes, bool mayReplace) => Change(transaction =>
    {
        var earlier = transaction.OfJob(key);
        LedgerRules.Check(key, earlier, mayReplace);
        var owner = LedgerOwner.New();
        var known = earlier.FirstOrDefault(entry => entry.Entry.Key.Sha256 == key.Sha256).Entry;
        if (known is not null) transaction.Change(known.Id, SubmissionState.Intended, owner);
        return new LedgerIntent(this, key, known?.Id ?? transaction.Insert(key, file, bytes, owner), owner, mayReplace);
    });

    /// <summary>Says what an intent would be refused for, without noting one; null when it would not.</summary>
    public Diagnostic? Check(LedgerKey key, bool mayReplace) => Change(transaction =>
    {
        try
        {
            LedgerRules.Check(key, transaction.OfJob(key), mayReplace);
            return null;
        }
        catch (LedgerException e)
        {
            return e.Finding;
        }
    });

    /// <summary>All entries by number.</summary>
    public ImmutableArray<LedgerEntry> All() => Change(static transaction => transaction.All().Select(static entry => entry.Entry).ToImmutableArray());

    /// <summary>One entry and what happened to it; null when there is none.</summary>
    public (LedgerEntry Entry, ImmutableArray<LedgerEvent> Events)? Find(long id) =>
        Change<(LedgerEntry, ImmutableArray<LedgerEvent>)?>(transaction => transaction.Find(id) is { } found ? (found.Entry, transaction.Events(id)) : null);

    /// <summary>Settles what became of a submission that is Unknown.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="isAccepted">What a person found out.</param>
    /// <exception cref="LedgerException">There is no such entry, or nothing to settle.</exception>
    public void Resolve(long id, bool isAccepted) => Change(transaction =>
    {
        if (transaction.Find(id) is not { } found) throw new LedgerException(LedgerRules.NoEntry(id));
        if (found.Entry.State != SubmissionState.Unknown) throw new LedgerException(LedgerRules.NotOpen(found.Entry));
        transaction.Change(id, isAccepted ? SubmissionState.Accepted : SubmissionState.Rejected, found.Owner, message: "settled by hand", isResolved: true);
        return 0;
    });

    /// <summary>Closes the file.</summary>
    public void Dispose() => connection.Dispose();

    internal T Change<T>(Func<LedgerTransaction, T> change) => Guarded(path, () =>
    {
        using var transaction = new LedgerTransaction(connection, time);
        var result = change(transaction);
        transaction.Commit();
        return result;
    });

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw new LedgerException(LedgerRules.Unusable(path, e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidCastException or FormatException)
        {
            throw new LedgerException(LedgerRules.Unusable(path, e));
        }
    }
}
