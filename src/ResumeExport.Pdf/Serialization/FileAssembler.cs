using System.Security.Cryptography;

namespace ResumeExport.Pdf.Serialization;

/// <summary>Places objects in a file (ISO 32000-1, 7.5). One revision, nothing after the end mark.</summary>
internal abstract class FileAssembler(ObjectStore store)
{
    protected ObjectStore Store { get; } = store;

    protected ByteWriter File { get; } = new(65536);

    /// <summary>The whole file.</summary>
    public static ByteWriter Assemble(ObjectStore store, PdfOptions options, int catalog, int info)
    {
        var isOld = options.Conformance == PdfConformance.A1b;
        FileAssembler assembler = isOld || options.CrossReference == PdfCrossReference.Table
            ? new TableFileAssembler(store)
            : new StreamFileAssembler(store);
        return assembler.Run(isOld ? "%PDF-1.4\n" : "%PDF-1.7\n", catalog, info);
    }

    protected abstract void WriteObjects();

    /// <summary>Writes the cross-reference.</summary>
    /// <param name="entries">Entries of the trailer but Size.</param>
    protected abstract void WriteCrossReference(string entries);

    /// <summary>Writes one object and gives its offset.</summary>
    protected int WriteObject(int number)
    {
        var start = File.Length;
        var body = Store[number];
        File.Integer(number).Text(" 0 obj\n").Bytes(Store.TextOf(body));
        if (body.Stream is { } data)
            File.Text("\nstream\n").Bytes(data).Text("\nendstream");
        File.Text("\nendobj\n");
        return start;
    }

    private ByteWriter Run(string header, int catalog, int info)
    {
        // The second line's bytes above 127 tell transfer programs that the file is binary (ISO 19005-3, 6.1.2).
        File.Text(header).Byte((byte)'%').Bytes([0xE2, 0xE3, 0xCF, 0xD3]).Byte((byte)'\n');
        WriteObjects();
        var start = File.Length;
        WriteCrossReference(TrailerEntries(catalog, info));
        return File.Text("startxref\n").Integer(start).Text("\n%%EOF\n");
    }

    private string TrailerEntries(int catalog, int info)
    {
        var id = SHA256.HashData(File.Written).AsSpan(0, 16);
        var entries = new ByteWriter().Text("/Root").Reference(catalog).Text("/Info").Reference(info).Text("/ID[");
        WriteId(entries, id);
        WriteId(entries, id);
        return entries.Text("]").ToString();
    }

    private static void WriteId(ByteWriter writer, ReadOnlySpan<byte> id)
    {
        writer.Byte((byte)'<');
        foreach (var value in id)
            writer.Hex2(value);
        writer.Byte((byte)'>');
    }
}
