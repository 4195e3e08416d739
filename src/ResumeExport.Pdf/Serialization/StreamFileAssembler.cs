using System.Buffers.Binary;

namespace ResumeExport.Pdf.Serialization;

/// <summary>A file whose plain objects lie in object streams, with a cross-reference stream.</summary>
internal sealed class StreamFileAssembler(ObjectStore store) : FileAssembler(store)
{
    private const int ObjectsPerStream = 200;
    private const int EntryLength = 7;
    private const byte InFile = 1;
    private const byte InObjectStream = 2;

    private readonly List<int> packed = [];
    private byte[] table = [];

    protected override void WriteObjects()
    {
        var count = Store.Size;
        CollectPlain(count);
        var containers = (packed.Count + ObjectsPerStream - 1) / ObjectsPerStream;
        table = new byte[(count + containers + 1) * EntryLength];
        table[5] = table[6] = 0xFF;
        for (var number = 1; number < count; number++)
        {
            if (Store[number].Stream is not null)
                Note(number, InFile, WriteObject(number), 0);
        }

        for (var first = 0; first < packed.Count; first += ObjectsPerStream)
            WriteContainer(first, Math.Min(ObjectsPerStream, packed.Count - first));
    }

    protected override void WriteCrossReference(string entries)
    {
        var number = Store.Reserve();
        Note(number, InFile, File.Length, 0);
        var dictionary = new ByteWriter().Text("/Type/XRef/W[1 4 2]/Size ").Integer(Store.Size).Text(entries);
        Store.AddStream(number, dictionary.ToString(), table);
        WriteObject(number);
    }

    private void CollectPlain(int count)
    {
        for (var number = 1; number < count; number++)
        {
            if (Store[number].Stream is null)
                packed.Add(number);
        }
    }

    private void WriteContainer(int first, int count)
    {
        var header = new ByteWriter();
        var content = new ByteWriter(16384);
        var number = Store.Reserve();
        for (var i = 0; i < count; i++)
        {
            var member = packed[first + i];
            header.Integer(member).Byte((byte)' ').Integer(content.Length).Byte((byte)' ');
            content.Bytes(Store.TextOf(Store[member])).Byte((byte)'\n');
            Note(member, InObjectStream, number, i);
        }

        var entries = new ByteWriter().Text("/Type/ObjStm/N ").Integer(count).Text("/First ").Integer(header.Length);
        Store.AddStream(number, entries.ToString(), header.Bytes(content.Written).Written);
        Note(number, InFile, WriteObject(number), 0);
    }

    private void Note(int number, byte kind, int place, int index)
    {
        var entry = table.AsSpan(number * EntryLength, EntryLength);
        entry[0] = kind;
        BinaryPrimitives.WriteInt32BigEndian(entry[1..], place);
        BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)index);
    }
}
