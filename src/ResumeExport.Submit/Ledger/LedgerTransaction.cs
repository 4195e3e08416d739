using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using ResumeExport.Submit.Contract;

namespace ResumeExport.Submit.Ledger;

/// <summary>One change of the ledger: it holds the only right to write from its beginning, and is on the disk when <see cref="Commit"/> returns.</summary>
internal sealed class LedgerTransaction(SqliteConnection connection, TimeProvider time) : IDisposable
{
    private const string Columns = "id, portal, address, board, job, email, sha256, file, bytes, state, owner, receipt, status, message, retry_at, created, changed, resolved";
    private const string Orphaned = "the process that sent it ended before an answer came";
    private readonly SqliteTransaction transaction = connection.BeginTransaction(deferred: false);

    private string Now => time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public void Commit() => transaction.Commit();

    public void Dispose() => transaction.Dispose();

    public ImmutableArray<(LedgerEntry Entry, string Owner)> OfJob(LedgerKey key) => Read(
        "WHERE portal = $portal AND address = $address AND board = $board AND job = $job AND email = $email ORDER BY id",
        ("$portal", key.Portal), ("$address", key.Address), ("$board", key.Board), ("$job", key.Job), ("$email", key.Email));

    public (LedgerEntry Entry, string Owner)? Find(long id) => Read("WHERE id = $id", ("$id", id)) is [var only] ? only : null;

    public ImmutableArray<(LedgerEntry Entry, string Owner)> All() => Read("ORDER BY id");

    public long Insert(LedgerKey key, string file, long bytes, string owner)
    {
        Run(
            """
            INSERT INTO submissions (portal, address, board, job, email, sha256, file, bytes, state, owner, created, changed)
            VALUES ($portal, $address, $board, $job, $email, $sha256, $file, $bytes, 'Intended', $owner, $now, $now)
            """,
            ("$portal", key.Portal), ("$address", key.Address), ("$board", key.Board), ("$job", key.Job), ("$email", key.Email), ("$sha256", key.Sha256), ("$file", file), ("$bytes", bytes), ("$owner", owner), ("$now", Now));
        using var command = Command("SELECT last_insert_rowid()");
        var id = (long)command.ExecuteScalar()!;
        Note(id, SubmissionState.Intended, null, null);
        return id;
    }

    /// <summary>Changes the state; everything that is null becomes empty.</summary>
    public void Change(long id, SubmissionState state, string owner, string? receipt = null, int? status = null, string? message = null, string? retryAt = null, bool isResolved = false)
    {
        Run(
            "UPDATE submissions SET state = $state, owner = $owner, receipt = $receipt, status = $status, message = $message, retry_at = $retry, changed = $now, resolved = $resolved WHERE id = $id",
            ("$state", $"{state}"), ("$owner", owner), ("$receipt", receipt), ("$status", status), ("$message", message), ("$retry", retryAt), ("$now", Now), ("$resolved", isResolved ? 1 : 0), ("$id", id));
        Note(id, state, status, message);
    }

    public ImmutableArray<LedgerEvent> Events(long id)
    {
        using var command = Command("SELECT at, state, status, message FROM events WHERE submission = $id ORDER BY rowid", ("$id", id));
        using var reader = command.ExecuteReader();
        var events = ImmutableArray.CreateBuilder<LedgerEvent>();
        while (reader.Read()) events.Add(new LedgerEvent(reader.GetString(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetInt32(2), reader.IsDBNull(3) ? null : reader.GetString(3)));
        return events.ToImmutable();
    }

    private void Note(long id, SubmissionState state, int? status, string? message) => Run(
        "INSERT INTO events (submission, at, state, status, message) VALUES ($id, $now, $state, $status, $message)",
        ("$id", id), ("$now", Now), ("$state", $"{state}"), ("$status", status), ("$message", message));

    // A process that ended while it was sending will never say what became of it.
    private ImmutableArray<(LedgerEntry Entry, string Owner)> Read(string where, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var entries = Rows(where, values);
        foreach (var (entry, owner) in entries.Where(static entry => IsOrphan(entry.Entry, entry.Owner))) Change(entry.Id, SubmissionState.Unknown, owner, message: Orphaned);
        return [.. entries.Select(static entry => IsOrphan(entry.Entry, entry.Owner) ? (entry.Entry with { State = SubmissionState.Unknown, Message = Orphaned }, entry.Owner) : entry)];
    }

    private List<(LedgerEntry Entry, string Owner)> Rows(string where, ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command($"SELECT {Columns} FROM submissions {where}", values);
        using var reader = command.ExecuteReader();
        var entries = new List<(LedgerEntry, string)>();
        while (reader.Read()) entries.Add((Entry(reader), reader.GetString(10)));
        return entries;
    }

    private static bool IsOrphan(LedgerEntry entry, string owner) => entry.State == SubmissionState.Sending && !LedgerOwner.MayBeAlive(owner);

    private static LedgerEntry Entry(SqliteDataReader reader) => new(
        reader.GetInt64(0),
        new LedgerKey(reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5), reader.GetString(6)),
        reader.GetString(7),
        reader.GetInt64(8),
        Enum.Parse<SubmissionState>(reader.GetString(9)),
        reader.IsDBNull(11) ? null : reader.GetString(11),
        reader.IsDBNull(12) ? null : reader.GetInt32(12),
        reader.IsDBNull(13) ? null : reader.GetString(13),
        reader.IsDBNull(14) ? null : reader.GetString(14),
        reader.GetString(15),
        reader.GetString(16),
        reader.GetInt32(17) == 1);

    private void Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    // All texts are constants of this file; values go as parameters.
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100", Justification = "No text of a user becomes part of a command.")]
    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
