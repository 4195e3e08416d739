namespace ResumeExport.Pdf.Fonts;

/// <summary>The sfnt table directory: finds a table by its four-letter tag. Of a collection (TTC) the first font is read.</summary>
internal sealed class TableDirectory
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const uint TrueTypeVersion = 0x00010000;
    private const uint CollectionTag = 0x74746366;
    private const int FirstOffset = 12;

    private readonly ReadOnlyMemory<byte> font;
    private readonly int start;
    private readonly int count;

    public TableDirectory(ReadOnlyMemory<byte> font)
    {
        var span = font.Span;
        if (span.Length >= FirstOffset + HeaderLength && span.U32(0) == CollectionTag)
            start = span.Offset32(FirstOffset);
        if (span.Length < start + HeaderLength || span.U32(start) != TrueTypeVersion)
            throw new InvalidFontException("Not a TrueType font: only fonts with glyf outlines are supported.");
        this.font = font;
        count = span.U16(start + 4);
    }

    /// <summary>The table's bytes, or empty when the font has no such table.</summary>
    public ReadOnlyMemory<byte> Find(uint tag)
    {
        var span = font.Span;
        for (var i = 0; i < count; i++)
        {
            var record = start + HeaderLength + i * RecordLength;
            if (span.U32(record) == tag)
                return font.Slice(span.Offset32(record + 8), span.Offset32(record + 12));
        }

        return default;
    }

    /// <summary>The table's bytes.</summary>
    /// <exception cref="InvalidFontException">The font lacks the table.</exception>
    public ReadOnlyMemory<byte> Require(uint tag)
    {
        var table = Find(tag);
        return table.IsEmpty ? throw new InvalidFontException("The font lacks a required table.") : table;
    }
}
