using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using ResumeExport.Batch.Building;

namespace ResumeExport.Batch.Journal;

/// <summary>
/// Records of the journal file. Each is its length (4 bytes, little-endian as all numbers), CRC-32C of what follows (4), its kind (1) and its
/// content, so that a record torn by a crash is known as one.
/// </summary>
internal static class JournalRecord
{
    /// <summary>Bytes before the content.</summary>
    public const int HeadLength = 9;

    /// <summary>No record is longer; what claims to be is damage.</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>Returns the record of an entry.</summary>
    public static byte[] Of(JournalEntry entry)
    {
        using var content = new MemoryStream(256);
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(entry.Folder);
            Span<byte> key = stackalloc byte[BuildKey.Length];
            entry.Key.Write(key);
            writer.Write(key);
            writer.Write(entry.Source);
            writer.Write7BitEncodedInt(entry.Files.Length);
            foreach (var file in entry.Files)
            {
                writer.Write(file.Name);
                writer.Write7BitEncodedInt(file.Bytes);
            }
        }

        return Of(JournalRecordKind.Entry, content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <summary>Returns the record of a kind whose content is text.</summary>
    public static byte[] Of(JournalRecordKind kind, string text) => Of(kind, Encoding.UTF8.GetBytes(text));

    /// <summary>Returns the kind of the record that <paramref name="bytes"/> begins with and its length; null when there is no whole one.</summary>
    public static (JournalRecordKind Kind, int Length)? Check(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadLength) return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (length < HeadLength || length > MaxLength || length > bytes.Length) return null;
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) == Checksum(bytes[8..length]) ? ((JournalRecordKind)bytes[8], length) : null;
    }

    /// <summary>Returns the entry of a checked record.</summary>
    public static JournalEntry Entry(ReadOnlySpan<byte> record)
    {
        var content = record[HeadLength..];
        var folder = Text(ref content);
        var key = BuildKey.Read(content);
        content = content[BuildKey.Length..];
        var source = Text(ref content);
        var files = ImmutableArray.CreateBuilder<JournalFile>(Number(ref content));
        while (files.Count < files.Capacity) files.Add(new JournalFile(Text(ref content), Number(ref content)));
        return new JournalEntry(folder, source, key, files.MoveToImmutable());
    }

    /// <summary>Returns the text that the content of a checked record begins with: the folder of an entry, or all of another kind.</summary>
    public static ReadOnlySpan<byte> FirstText(ReadOnlySpan<byte> record, JournalRecordKind kind)
    {
        var content = record[HeadLength..];
        if (kind != JournalRecordKind.Entry) return content;
        var length = Number(ref content);
        return content[..length];
    }

    private static byte[] Of(JournalRecordKind kind, ReadOnlySpan<byte> content)
    {
        var record = new byte[HeadLength + content.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record, record.Length);
        record[8] = (byte)kind;
        content.CopyTo(record.AsSpan(HeadLength));
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(4), Checksum(record.AsSpan(8)));
        return record;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var single in bytes) crc = BitOperations.Crc32C(crc, single);
        return ~crc;
    }

    private static string Text(ref ReadOnlySpan<byte> content)
    {
        var length = Number(ref content);
        var text = Encoding.UTF8.GetString(content[..length]);
        content = content[length..];
        return text;
    }

    // As BinaryWriter.Write7BitEncodedInt writes it: seven bits a byte, the lowest first.
    private static int Number(ref ReadOnlySpan<byte> content)
    {
        var (number, shift) = (0, 0);
        while (true)
        {
            var part = content[0];
            content = content[1..];
            number |= (part & 0x7F) << shift;
            if (part < 0x80) return number;
            shift += 7;
        }
    }
}
