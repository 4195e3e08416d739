namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>The objects of a PDF file, found through its cross-reference tables and streams (ISO 32000-1, 7.5).</summary>
internal sealed class PdfFile
{
    private const int LongestChain = 32;

    private readonly ReadOnlyMemory<byte> data;
    private readonly Dictionary<int, XrefEntry> entries = [];
    private readonly Dictionary<int, PdfValue> objects = [];
    private readonly Dictionary<int, PdfValue[]> objectStreams = [];
    private readonly HashSet<int> reading = [];
    private readonly PdfInflater inflater;

    public PdfFile(ReadOnlyMemory<byte> data, ProblemList problems)
    {
        this.data = data;
        inflater = new PdfInflater(problems);
        if (!data.Span.StartsWith("%PDF-"u8)) throw new InvalidDataException("the file does not start as PDF files do");
        Trailer = ReadCrossReferences();
        if (Trailer["Encrypt"] != PdfValue.Null) throw new InvalidDataException("the file is encrypted");
    }

    /// <summary>The trailer of the newest revision.</summary>
    public PdfDictionary Trailer { get; }

    /// <summary>Follows a reference; other values are returned as they are.</summary>
    public PdfValue Resolve(PdfValue value)
    {
        for (var i = 0; i < LongestChain && value is PdfReference reference; i++) value = Object(reference.Number);
        return value is PdfReference ? PdfValue.Null : value;
    }

    public PdfDictionary? Dictionary(PdfValue value) => Resolve(value) as PdfDictionary;

    public List<PdfValue> Array(PdfValue value) => Resolve(value) is PdfArray array ? array.Items : [];

    public string? Name(PdfValue value) => Resolve(value) is PdfName name && name != PdfValue.Null ? name.Value : null;

    public double? Number(PdfValue value) => (Resolve(value) as PdfNumber)?.Value;

    public string? Text(PdfValue value) => (Resolve(value) as PdfString)?.Text;

    /// <summary>Returns the decoded bytes of a stream.</summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        var filter = Resolve(stream["Filter"]);
        if (filter is PdfArray { Items: [var only] }) filter = Resolve(only);
        if (filter == PdfValue.Null) return stream.Raw;
        if (filter is not PdfName { Value: "FlateDecode" }) throw new InvalidDataException("a stream has a filter that is not supported");
        var bytes = inflater.Inflate(stream.Raw);
        var parameters = Resolve(stream["DecodeParms"]);
        if (parameters is PdfArray { Items: [var first] }) parameters = Resolve(first);
        if (parameters is not PdfDictionary dictionary || Number(dictionary["Predictor"]) is not >= 10) return bytes;
        return PdfInflater.Unpredict(bytes, (int)(Number(dictionary["Columns"]) ?? 1));
    }

    private PdfValue Object(int number)
    {
        if (objects.TryGetValue(number, out var known)) return known;
        if (!entries.TryGetValue(number, out var entry)) return PdfValue.Null;
        if (!reading.Add(number)) throw new InvalidDataException($"object {number} needs itself");
        var value = entry.Stream > 0 ? FromObjectStream(entry) : At(entry.Offset, number);
        reading.Remove(number);
        return objects[number] = value;
    }

    private PdfValue At(int offset, int expected)
    {
        var lexer = new PdfLexer(data, hasReferences: true) { Position = offset };
        if (lexer.Next() is not PdfNumber number || lexer.Next() is not PdfNumber || !lexer.Skip("obj"u8))
            throw new InvalidDataException($"there is no object at byte {offset}");
        if (expected >= 0 && number.Index != expected) throw new InvalidDataException($"object {expected} is not where the cross-reference table says");
        var value = lexer.Next() ?? PdfValue.Null;
        return value is PdfDictionary dictionary && lexer.Skip("stream"u8) ? Stream(dictionary, lexer.Position) : value;
    }

    private PdfStream Stream(PdfDictionary dictionary, int position)
    {
        if (position < data.Length && data.Span[position] == '\r') position++;
        if (position < data.Length && data.Span[position] == '\n') position++;
        if (Number(dictionary["Length"]) is not (>= 0 and var length) || position + length > data.Length)
            throw new InvalidDataException("a stream has no length");
        var end = position + (int)length;
        if (!new PdfLexer(data, hasReferences: true) { Position = end }.Skip("endstream"u8)) throw new InvalidDataException("a stream has a wrong length");
        return new PdfStream(dictionary, data[position..end]);
    }

    private PdfValue FromObjectStream(XrefEntry entry)
    {
        if (!objectStreams.TryGetValue(entry.Stream, out var values)) objectStreams[entry.Stream] = values = ObjectStream(entry.Stream);
        return entry.Offset < values.Length ? values[entry.Offset] : throw new InvalidDataException("an object stream is too short");
    }

    private PdfValue[] ObjectStream(int number)
    {
        if (Object(number) is not PdfStream stream) throw new InvalidDataException($"object {number} is no object stream");
        var count = (int)(Number(stream["N"]) ?? 0);
        var first = (int)(Number(stream["First"]) ?? 0);
        if (count is < 0 or > ExtractionLimits.Parts) throw new InvalidDataException("an object stream is too large");
        var bytes = Decode(stream);
        var lexer = new PdfLexer(bytes, hasReferences: true);
        var offsets = new int[count];
        for (var i = 0; i < count; i++)
        {
            if (lexer.Next() is not PdfNumber || lexer.Next() is not PdfNumber offset) throw new InvalidDataException("an object stream is broken");
            offsets[i] = first + offset.Index;
        }

        var values = new PdfValue[count];
        for (var i = 0; i < count; i++)
        {
            lexer.Position = offsets[i];
            values[i] = lexer.Next() ?? PdfValue.Null;
        }

        return values;
    }

    private PdfDictionary ReadCrossReferences()
    {
        var position = StartOfCrossReferences();
        PdfDictionary? newest = null;
        for (var i = 0; i < LongestChain && position >= 0; i++)
        {
            var trailer = ReadSection(position);
            newest ??= trailer;
            if (trailer["XRefStm"] is PdfNumber hybrid) ReadSection(hybrid.Index);
            position = trailer["Prev"] is PdfNumber previous ? previous.Index : -1;
        }

        return newest ?? throw new InvalidDataException("the file has no cross-reference table");
    }

    private int StartOfCrossReferences()
    {
        var tail = data.Span[Math.Max(0, data.Length - 2048)..];
        var at = tail.LastIndexOf("startxref"u8);
        if (at < 0) throw new InvalidDataException("the file has no cross-reference table");
        var lexer = new PdfLexer(data, hasReferences: true) { Position = Math.Max(0, data.Length - 2048) + at + 9 };
        return lexer.Next() is PdfNumber { Index: >= 0 and var position } && position < data.Length
            ? position
            : throw new InvalidDataException("the file has no cross-reference table");
    }

    private PdfDictionary ReadSection(int position)
    {
        if (position < 0 || position >= data.Length) throw new InvalidDataException("a cross-reference table is missing");
        var lexer = new PdfLexer(data, hasReferences: true) { Position = position };
        return lexer.Skip("xref"u8) ? ReadTable(lexer) : ReadXrefStream(position);
    }

    private PdfDictionary ReadTable(PdfLexer lexer)
    {
        while (!lexer.Skip("trailer"u8))
        {
            if (lexer.Next() is not PdfNumber { Index: >= 0 and var first } || lexer.Next() is not PdfNumber { Index: >= 0 and var count })
                throw new InvalidDataException("the cross-reference table is broken");
            for (var i = 0; i < count; i++) ReadRow(lexer, first + i);
        }

        return lexer.Next() as PdfDictionary ?? throw new InvalidDataException("the file has no trailer");
    }

    private void ReadRow(PdfLexer lexer, int number)
    {
        if (lexer.Next() is not PdfNumber offset || lexer.Next() is not PdfNumber || lexer.Next() is not PdfKeyword kind)
            throw new InvalidDataException("the cross-reference table is broken");
        if (kind.Value == "n") Add(number, new XrefEntry(0, offset.Index));
    }

    private PdfStream ReadXrefStream(int position)
    {
        if (At(position, -1) is not PdfStream stream) throw new InvalidDataException("the cross-reference stream is broken");
        var bytes = Decode(stream).Span;
        var widths = Array(stream["W"]).ConvertAll(width => (width as PdfNumber)?.Index ?? -1);
        if (widths.Count != 3 || widths.Exists(static width => width is < 0 or > 8)) throw new InvalidDataException("the cross-reference stream is broken");
        var ranges = stream["Index"] is PdfArray index ? index.Items : [new PdfNumber(0), stream["Size"]];
        for (var i = 0; i + 1 < ranges.Count; i += 2)
        {
            var first = (ranges[i] as PdfNumber)?.Index ?? -1;
            var count = (ranges[i + 1] as PdfNumber)?.Index ?? 0;
            for (var k = 0; k < count && !bytes.IsEmpty; k++) ReadStreamRow(ref bytes, widths, first + k);
        }

        return stream;
    }

    private void ReadStreamRow(ref ReadOnlySpan<byte> bytes, List<int> widths, int number)
    {
        var kind = widths[0] == 0 ? 1 : Field(ref bytes, widths[0]);
        var second = Field(ref bytes, widths[1]);
        var third = Field(ref bytes, widths[2]);
        if (kind == 1) Add(number, new XrefEntry(0, second));
        else if (kind == 2) Add(number, new XrefEntry(second, third));
    }

    private static int Field(ref ReadOnlySpan<byte> bytes, int width)
    {
        if (bytes.Length < width) throw new InvalidDataException("the cross-reference stream is too short");
        long value = 0;
        foreach (var part in bytes[..width]) value = (value << 8) | part;
        bytes = bytes[width..];
        return value is >= 0 and <= int.MaxValue ? (int)value : throw new InvalidDataException("the cross-reference stream is broken");
    }

    // Newer revisions are read first, so the first entry of an object counts.
    private void Add(int number, XrefEntry entry)
    {
        if (entries.Count >= ExtractionLimits.Parts) throw new InvalidDataException("the file has too many objects");
        entries.TryAdd(number, entry);
    }

    // In an object stream: its number and the index in it. Else stream 0 and the byte offset in the file.
    private sealed record XrefEntry(int Stream, int Offset);
}
