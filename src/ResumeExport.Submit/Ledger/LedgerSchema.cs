using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ResumeExport.Submit.Ledger;

/// <summary>Opens the database and makes its tables.</summary>
internal static class LedgerSchema
{
    // The letters RXSL: a database of another program is not touched.
    private const long ApplicationId = 0x5258534C;
    private const long Version = 1;
    private const int BusySeconds = 10;

    // Portals do not tell ACME from acme, so neither may the index.
    private const string Tables = """
        CREATE TABLE submissions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            portal TEXT NOT NULL, address TEXT NOT NULL, board TEXT NOT NULL COLLATE NOCASE, job TEXT NOT NULL COLLATE NOCASE, email TEXT NOT NULL, sha256 TEXT NOT NULL,
            file TEXT NOT NULL, bytes INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('Intended','Sending','Accepted','Rejected','Blocked','RateLimited','Unknown','NotSent')),
            owner TEXT NOT NULL, receipt TEXT, status INTEGER, message TEXT, retry_at TEXT,
            created TEXT NOT NULL, changed TEXT NOT NULL, resolved INTEGER NOT NULL DEFAULT 0);
        CREATE UNIQUE INDEX one_of_each ON submissions (portal, address, board, job, email, sha256);
        CREATE UNIQUE INDEX one_on_its_way ON submissions (portal, address, board, job, email) WHERE state = 'Sending';
        CREATE TABLE events (submission INTEGER NOT NULL REFERENCES submissions (id), at TEXT NOT NULL, state TEXT NOT NULL, status INTEGER, message TEXT);
        CREATE INDEX events_of ON events (submission);
        """;

    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, DefaultTimeout = BusySeconds }.ToString());
        try
        {
            connection.Open();
            // EXTRA also brings the folder to the disk once the journal is gone: a commit is durable when it returns.
            Run(connection, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;");
            Prepare(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Prepare(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var id = Number(connection, "PRAGMA application_id");
        if (id == 0 && Number(connection, "SELECT count(*) FROM sqlite_master") == 0)
        {
            Run(connection, Tables);
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};"));
        }
        else if (id != ApplicationId)
        {
            throw new LedgerException($"{path} is a database of another program");
        }
        else if (Number(connection, "PRAGMA user_version") != Version)
        {
            throw new LedgerException($"{path} was made by a newer version of the program");
        }

        transaction.Commit();
    }

    [SuppressMessage("Security", "CA2100", Justification = "All texts are constants of this file.")]
    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [SuppressMessage("Security", "CA2100", Justification = "All texts are constants of this file.")]
    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
