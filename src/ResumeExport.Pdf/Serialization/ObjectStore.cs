using System.IO.Compression;

namespace ResumeExport.Pdf.Serialization;

/// <summary>
/// The objects of a file before they are placed. Numbers are handed out first, so objects may refer to each other in any
/// order; bodies are kept as bytes.
/// </summary>
internal sealed class ObjectStore
{
    private readonly ByteWriter bodies = new(32768);
    private readonly List<ObjectBody?> objects = [null];

    /// <summary>Highest object number plus one.</summary>
    public int Size => objects.Count;

    /// <summary>Takes the next object number.</summary>
    public int Reserve()
    {
        objects.Add(null);
        return objects.Count - 1;
    }

    /// <summary>Begins the body of an object; <see cref="End"/> must follow before another begins.</summary>
    public ByteWriter Begin(int number)
    {
        objects[number] = new ObjectBody { Start = bodies.Length };
        return bodies;
    }

    public void End(int number)
    {
        var body = objects[number]!;
        body.Length = bodies.Length - body.Start;
    }

    /// <summary>Adds a stream object.</summary>
    /// <param name="number">The object's number.</param>
    /// <param name="entries">Dictionary entries other than Length and Filter.</param>
    /// <param name="data">The data before compression.</param>
    /// <param name="compress">Whether to deflate; metadata must stay readable without (ISO 19005-3, 6.6.2.1).</param>
    public void AddStream(int number, string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var stored = compress ? Deflate(data) : data.ToArray();
        var body = Begin(number).Text("<<").Text(entries);
        if (compress)
            body.Text("/Filter/FlateDecode");
        body.Text("/Length ").Integer(stored.Length).Text(">>");
        End(number);
        objects[number]!.Stream = stored;
    }

    public ObjectBody this[int number] => objects[number]
        ?? throw new InvalidOperationException("An object number was taken but never used.");

    public ReadOnlySpan<byte> TextOf(ObjectBody body) => bodies.Slice(body.Start, body.Length);

    /// <summary>Compresses with the zlib wrapper FlateDecode asks for (ISO 32000-1, 7.4.4.1).</summary>
    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return target.ToArray();
    }
}
