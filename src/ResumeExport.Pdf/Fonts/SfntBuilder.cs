using System.Buffers.Binary;

namespace ResumeExport.Pdf.Fonts;

/// <summary>Puts sfnt tables together: directory, padding and checksums. Tables must be added in the order of their tags.</summary>
internal sealed class SfntBuilder
{
    private const uint ChecksumMagic = 0xB1B0AFBA;
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    private readonly List<byte[]> tables = [];
    private readonly List<int> tags = [];

    public void Add(uint tag, byte[] table)
    {
        tags.Add((int)tag);
        tables.Add(table);
    }

    public byte[] Build()
    {
        var file = new byte[TotalLength()];
        WriteHeader(file);
        var offset = HeaderLength + RecordLength * tables.Count;
        for (var i = 0; i < tables.Count; i++)
        {
            tables[i].CopyTo(file, offset);
            WriteRecord(file, i, offset);
            offset += Padded(tables[i].Length);
        }

        AdjustChecksum(file);
        return file;
    }

    private int TotalLength()
    {
        var length = HeaderLength + RecordLength * tables.Count;
        foreach (var table in tables)
            length += Padded(table.Length);
        return length;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private void WriteHeader(Span<byte> file)
    {
        var power = 1;
        var log = 0;
        while (power * 2 <= tables.Count)
        {
            power *= 2;
            log++;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(power * RecordLength));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((tables.Count - power) * RecordLength));
    }

    private void WriteRecord(Span<byte> file, int index, int offset)
    {
        var record = file[(HeaderLength + index * RecordLength)..];
        BinaryPrimitives.WriteInt32BigEndian(record, tags[index]);
        BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(file.Slice(offset, Padded(tables[index].Length))));
        BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)offset);
        BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)tables[index].Length);
    }

    private void AdjustChecksum(byte[] file)
    {
        var head = HeaderLength + RecordLength * tables.Count;
        for (var i = 0; tags[i] != (int)TableTags.Head; i++)
            head += Padded(tables[i].Length);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), ChecksumMagic - Checksum(file));
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
            sum += bytes.U32(i);
        return sum;
    }
}
