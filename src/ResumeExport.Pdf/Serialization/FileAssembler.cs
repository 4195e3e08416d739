using System.Security.Cryptography;

namespace ResumeExport.Pdf.Serialization;

/// <summary>
/// Places objects in a file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
/// </summary>
internal sealed class FileAssembler
{
    private const int ObjectsPerStream = 200;
    private const int EntryLength = 7;
    private const byte InFile = 1;
    private const byte InObjectStream = 2;

    private readonly ObjectStore store;
    private readonly ByteWriter file = new(65536);
    private readonly List<int> packed = [];
    private byte[] table = [];

    private FileAssembler(ObjectStore store) => this.store = store;

    /// <summary>The whole file.</summary>
    public static ByteWriter Assemble(ObjectStore store, int catalog, int info) => new FileAssembler(store).Run(catalog, info);

    private ByteWriter Run(int catalog, int info)
    {
        WriteHeader();
        var count = store.Size;
        var containers = (CountPlain() + ObjectsPerStream - 1) / ObjectsPerStream;
        table = new byte[(count + containers + 1) * EntryLength];
        table[5] = table[6] = 0xFF;
        WriteStreams(count);
        for (var first = 0; first < packed.Count; first += ObjectsPerStream)
            WriteContainer(first, Math.Min(ObjectsPerStream, packed.Count - first));
        WriteCrossReference(catalog, info);
        return file;
    }

    // The second line's bytes above 127 tell transfer programs that the file is binary (ISO 19005-3, 6.1.2).
    private void WriteHeader() => file.Text("%PDF-1.7\n%").Bytes([0xE2, 0xE3, 0xCF, 0xD3]).Byte((byte)'\n');

    private int CountPlain()
    {
        for (var number = 1; number < store.Size; number++)
        {
            if (store[number].Stream is null)
                packed.Add(number);
        }

        return packed.Count;
    }

    private void WriteStreams(int count)
    {
        for (var number = 1; number < count; number++)
        {
            if (store[number].Stream is not null)
                WriteObject(number);
        }
    }

    private void WriteObject(int number)
    {
        var body = store[number];
        Note(number, InFile, file.Length, 0);
        file.Integer(number).Text(" 0 obj\n").Bytes(store.TextOf(body));
        if (body.Stream is { } data)
            file.Text("\nstream\n").Bytes(data).Text("\nendstream");
        file.Text("\nendobj\n");
    }

    private void WriteContainer(int first, int count)
    {
        var header = new ByteWriter();
        var content = new ByteWriter();
        var number = store.Reserve();
        for (var i = 0; i < count; i++)
        {
            var member = packed[first + i];
            header.Integer(member).Byte((byte)' ').Integer(content.Length).Byte((byte)' ');
            content.Bytes(store.TextOf(store[member])).Byte((byte)'\n');
            Note(member, InObjectStream, number, i);
        }

        var entries = new ByteWriter().Text("/Type/ObjStm/N ").Integer(count).Text("/First ").Integer(header.Length);
        store.AddStream(number, entries.ToString(), header.Bytes(content.Written).Written);
        WriteObject(number);
    }

    private void WriteCrossReference(int catalog, int info)
    {
        var id = SHA256.HashData(file.Written).AsSpan(0, 16);
        var start = file.Length;
        var number = store.Reserve();
        Note(number, InFile, start, 0);
        var entries = new ByteWriter().Text("/Type/XRef/W[1 4 2]/Size ").Integer(store.Size);
        entries.Text("/Root").Reference(catalog).Text("/Info").Reference(info).Text("/ID[");
        WriteId(entries, id);
        WriteId(entries, id);
        store.AddStream(number, entries.Text("]").ToString(), table);
        WriteObject(number);
        file.Text("startxref\n").Integer(start).Text("\n%%EOF\n");
    }

    private static void WriteId(ByteWriter writer, ReadOnlySpan<byte> id)
    {
        writer.Byte((byte)'<');
        foreach (var value in id)
            writer.Hex2(value);
        writer.Byte((byte)'>');
    }

    private void Note(int number, byte kind, int place, int index)
    {
        var entry = table.AsSpan(number * EntryLength, EntryLength);
        entry[0] = kind;
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(entry[1..], place);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)index);
    }
}
