using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ResumeExport.Batch.Journal;

/// <summary>
/// Which folders are complete, and what they were made from: a file that only grows. A record is added in one write after its files stand, so that a
/// process killed at any moment leaves a true journal. In memory is only where each folder's record is (about 40 bytes each), so that a million
/// are cheap. One process at a time; any number of its threads.
/// </summary>
public sealed class BatchJournal : IDisposable
{
    // A rewrite costs as much as reading: done when most of a file that matters is out of date.
    private const int SmallestRewrite = 4 * 1024 * 1024;

    private const string NextSuffix = ".next";

    private readonly Lock gate = new();
    private readonly Dictionary<UInt128, long> places;

    // Recorded before a loss of power, and perhaps not on the disk: their files are known, but not what they were made from.
    private readonly HashSet<UInt128> distrusted;
    private readonly string path;
    private readonly string startId;
    private SafeFileHandle file;
    private long length;
    private long durableLength;
    private int records;

    private BatchJournal(string path, string startId, SafeFileHandle file, JournalScan scan)
    {
        this.path = path;
        this.startId = startId;
        this.file = file;
        (places, distrusted, length, records, Fault) = (scan.Places, scan.Distrusted, scan.Length, scan.Records, scan.Fault);
    }

    /// <summary>What was wrong when it was opened.</summary>
    public JournalFault Fault { get; }

    /// <summary>Number of folders.</summary>
    public int Count
    {
        get
        {
            lock (gate) return places.Count;
        }
    }

    /// <summary>Opens the journal, or makes one.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="startId">Tells this start of the machine from others, since only what the disk has survives one; see <see cref="MachineStart"/>.</param>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public static BatchJournal Open(string path, string startId)
    {
        var handle = OpenFile(path);
        try
        {
            // What a rewrite left that was killed.
            File.Delete(path + NextSuffix);
            var scan = JournalScan.Of(handle, startId);
            if (scan.Length < RandomAccess.GetLength(handle)) RandomAccess.SetLength(handle, scan.Length);
            var journal = new BatchJournal(path, startId, handle, scan);
            if (scan.LastStart != startId) journal.Append(JournalRecord.Of(JournalRecordKind.Start, startId));
            if (scan.IsDurable) journal.durableLength = journal.length;
            return journal;
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>Returns the entry of a folder; null when nothing is known of it.</summary>
    public JournalEntry? Find(string folder)
    {
        // Reading is part of it: a rewrite would put another record at the place.
        lock (gate) return Find(KeyOf(folder));
    }

    /// <summary>Records the files of a folder, in place of what was recorded before.</summary>
    /// <exception cref="IOException">The record cannot be written; the journal is as before.</exception>
    public void Add(JournalEntry entry)
    {
        var record = JournalRecord.Of(entry);
        lock (gate)
        {
            places[KeyOf(entry.Folder)] = Append(record);
            distrusted.Remove(KeyOf(entry.Folder));
        }
    }

    /// <summary>Records that the files of a folder are gone.</summary>
    /// <exception cref="IOException">The record cannot be written; the journal is as before.</exception>
    public void Remove(string folder)
    {
        lock (gate)
        {
            if (!places.ContainsKey(KeyOf(folder))) return;
            Append(JournalRecord.Of(JournalRecordKind.Removed, folder));
            places.Remove(KeyOf(folder));
            distrusted.Remove(KeyOf(folder));
        }
    }

    /// <summary>Returns the entries of all folders but <paramref name="folders"/>, in the order they were recorded.</summary>
    public IEnumerable<JournalEntry> Others(IEnumerable<string> folders)
    {
        HashSet<UInt128> others;
        lock (gate) others = [.. places.Keys];
        foreach (var folder in folders) others.Remove(KeyOf(folder));
        return EntriesOf(others);
    }

    /// <summary>
    /// Brings all files recorded so far to the disk and notes that they are there. Nothing is recorded meanwhile, so that the note is true.
    /// Does nothing when nothing was recorded since the last time.
    /// </summary>
    /// <param name="sync">Brings all written files to the disk.</param>
    /// <exception cref="IOException">The disk is full or broken.</exception>
    public void MakeDurable(Action<SafeFileHandle> sync)
    {
        lock (gate)
        {
            if (durableLength == length) return;
            sync(file);
            if (records > 2 * places.Count && length > SmallestRewrite)
            {
                Rewrite();
                // The new name is on the disk before anything is recorded under it.
                sync(file);
            }

            Append(JournalRecord.Of(JournalRecordKind.Durable, ""));
            RandomAccess.FlushToDisk(file);
            durableLength = length;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    /// <summary>Returns what a folder is known by in memory; 16 bytes of SHA-256, so that no two meet by chance.</summary>
    internal static UInt128 KeyOf(ReadOnlySpan<byte> folder)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(folder, hash);
        return BitConverter.ToUInt128(hash);
    }

    private static UInt128 KeyOf(string folder) => KeyOf(Encoding.UTF8.GetBytes(folder));

    private static SafeFileHandle OpenFile(string path) =>
        File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);

    private JournalEntry? Find(UInt128 key)
    {
        if (!places.TryGetValue(key, out var place)) return null;
        var entry = JournalRecord.Entry(RecordAt(place));
        return distrusted.Contains(key) ? entry with { Key = default } : entry;
    }

    private IEnumerable<JournalEntry> EntriesOf(HashSet<UInt128> keys)
    {
        List<UInt128> sorted;
        lock (gate) sorted = [.. keys.OrderBy(key => places.GetValueOrDefault(key))];
        foreach (var key in sorted)
        {
            JournalEntry? entry;
            lock (gate) entry = Find(key);
            if (entry is not null) yield return entry;
        }
    }

    private byte[] RecordAt(long place)
    {
        var head = new byte[JournalRecord.HeadLength];
        RandomAccess.Read(file, head, place);
        var record = new byte[BitConverter.ToInt32(head)];
        RandomAccess.Read(file, record, place);
        return record;
    }

    private long Append(byte[] record)
    {
        var place = length;
        try
        {
            RandomAccess.Write(file, record, place);
        }
        catch (IOException)
        {
            // Half a record would hide all that follow it.
            RandomAccess.SetLength(file, place);
            throw;
        }

        length += record.Length;
        records++;
        return place;
    }

    private void Rewrite()
    {
        var next = path + NextSuffix;
        using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            stream.Write(JournalScan.Magic);
            stream.Write(JournalRecord.Of(JournalRecordKind.Start, startId));
            foreach (var entry in EntriesOf([.. places.Keys])) stream.Write(JournalRecord.Of(entry));
            stream.Flush(flushToDisk: true);
        }

        // Windows replaces no file that is open.
        file.Dispose();
        try
        {
            File.Move(next, path, overwrite: true);
        }
        finally
        {
            file = OpenFile(path);
        }

        var scan = JournalScan.Of(file, startId);
        (length, records) = (scan.Length, scan.Records);
        places.Clear();
        distrusted.Clear();
        foreach (var (key, place) in scan.Places) places.Add(key, place);
    }
}
