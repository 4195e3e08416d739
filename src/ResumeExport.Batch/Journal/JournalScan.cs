using System.Buffers.Binary;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ResumeExport.Batch.Journal;

/// <summary>Reads a journal from its start to its last whole record.</summary>
internal sealed class JournalScan
{
    private readonly byte[] buffer = new byte[4 * JournalRecord.MaxLength];
    private readonly SafeFileHandle file;
    private readonly string startId;
    private readonly long fileLength;
    private long bufferStart;
    private int bufferLength;

    // What was recorded since the disk last had everything; not to be trusted after a loss of power.
    private readonly List<UInt128> sinceDurable = [];

    private JournalScan(SafeFileHandle file, string startId)
    {
        this.file = file;
        this.startId = startId;
        fileLength = RandomAccess.GetLength(file);
    }

    /// <summary>What a journal begins with: its name and the version of its form.</summary>
    public static ReadOnlySpan<byte> Magic => "resume-export journal 1\n"u8;

    /// <summary>Where the record of each folder is.</summary>
    public Dictionary<UInt128, long> Places { get; } = [];

    /// <summary>The folders whose record a loss of power may have made untrue.</summary>
    public HashSet<UInt128> Distrusted { get; } = [];

    /// <summary>Bytes up to the end of the last whole record.</summary>
    public long Length { get; private set; }

    /// <summary>Number of records read.</summary>
    public int Records { get; private set; }

    /// <summary>True when all entries are on the disk.</summary>
    public bool IsDurable => sinceDurable.Count == 0;

    /// <summary>What was wrong.</summary>
    public JournalFault Fault { get; private set; }

    /// <summary>The start of the machine recorded last; null for a new journal.</summary>
    public string? LastStart { get; private set; }

    /// <summary>Reads <paramref name="file"/>, whose entries since it was last durable count only when the machine's start is still the same.</summary>
    public static JournalScan Of(SafeFileHandle file, string startId)
    {
        var scan = new JournalScan(file, startId);
        if (!scan.ReadMagic()) return scan;
        while (scan.ReadRecord())
        {
        }

        if (scan.LastStart != startId) scan.Distrust();
        scan.Fault = scan.IsDamaged() ? JournalFault.Damaged : JournalFault.None;
        return scan;
    }

    private bool ReadMagic()
    {
        var head = new byte[Magic.Length];
        var count = RandomAccess.Read(file, head, 0);
        if (!head.AsSpan().SequenceEqual(Magic))
        {
            // A crash while it was made leaves part of the head; anything else was no journal.
            if (!Magic.StartsWith(head.AsSpan(0, count))) Fault = JournalFault.Damaged;
            RandomAccess.SetLength(file, 0);
            RandomAccess.Write(file, Magic, 0);
            Length = Magic.Length;
            return false;
        }

        Length = bufferStart = Magic.Length;
        return true;
    }

    private bool ReadRecord()
    {
        var bytes = Window();
        if (JournalRecord.Check(bytes) is not var (kind, length)) return false;
        Take(kind, bytes[..length]);
        Length += length;
        Records++;
        return true;
    }

    private void Take(JournalRecordKind kind, ReadOnlySpan<byte> record)
    {
        var text = JournalRecord.FirstText(record, kind);
        switch (kind)
        {
            case JournalRecordKind.Entry:
                var key = BatchJournal.KeyOf(text);
                Places[key] = Length;
                Distrusted.Remove(key);
                sinceDurable.Add(key);
                break;
            case JournalRecordKind.Removed:
                Places.Remove(BatchJournal.KeyOf(text));
                Distrusted.Remove(BatchJournal.KeyOf(text));
                break;
            case JournalRecordKind.Start:
                // The entries before were recorded under an earlier start, unless it is the same.
                var start = Encoding.UTF8.GetString(text);
                if (LastStart is not null && LastStart != start) Distrust();
                LastStart = start;
                break;
            case JournalRecordKind.Durable:
                sinceDurable.Clear();
                break;
            default:
                // A later version may know more kinds.
                break;
        }
    }

    private void Distrust()
    {
        foreach (var key in sinceDurable)
            if (Places.ContainsKey(key)) Distrusted.Add(key);
        sinceDurable.Clear();
    }

    // The unread bytes: at least one record, or all there are.
    private ReadOnlySpan<byte> Window()
    {
        var used = (int)(Length - bufferStart);
        if (bufferLength - used < JournalRecord.MaxLength && bufferStart + bufferLength < fileLength)
        {
            buffer.AsSpan(used, bufferLength - used).CopyTo(buffer);
            (bufferStart, bufferLength, used) = (Length, bufferLength - used, 0);
            while (bufferLength < buffer.Length && RandomAccess.Read(file, buffer.AsSpan(bufferLength), bufferStart + bufferLength) is var count and > 0) bufferLength += count;
        }

        return buffer.AsSpan(used, bufferLength - used);
    }

    // A torn record is the last one: it claims to reach beyond the end of the file, or to its very end.
    private bool IsDamaged()
    {
        var rest = Window();
        if (rest.Length < JournalRecord.HeadLength) return false;
        var claimed = BinaryPrimitives.ReadInt32LittleEndian(rest);
        return claimed is < JournalRecord.HeadLength or > JournalRecord.MaxLength || Length + claimed < fileLength;
    }
}
