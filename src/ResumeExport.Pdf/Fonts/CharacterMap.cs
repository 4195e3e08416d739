namespace ResumeExport.Pdf.Fonts;

/// <summary>The cmap table: code point to glyph. Format 12 is preferred, format 4 is the other one understood.</summary>
internal sealed class CharacterMap
{
    private readonly ReadOnlyMemory<byte> table;
    private readonly int format;

    public CharacterMap(ReadOnlyMemory<byte> cmap)
    {
        var span = cmap.Span;
        var best = 0;
        for (var i = 0; i < span.U16(2); i++)
        {
            var record = 4 + i * 8;
            var offset = span.Offset32(record + 4);
            var candidate = IsUnicode(span.U16(record)) ? (int)span.U16(offset) : 0;
            if (candidate is not (4 or 12) || candidate <= format)
                continue;
            format = candidate;
            best = offset;
        }

        if (format == 0)
            throw new InvalidFontException("The font has no Unicode character map.");
        table = cmap[best..];
    }

    /// <summary>The glyph of a code point; 0 when the font has none.</summary>
    public ushort Find(int codePoint) => format == 12
        ? FindInGroups(table.Span, (uint)codePoint)
        : FindInSegments(table.Span, codePoint);

    private static bool IsUnicode(int platform) => platform is 0 or 3;

    private static ushort FindInGroups(ReadOnlySpan<byte> span, uint codePoint)
    {
        var low = 0;
        var high = span.Offset32(12) - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var group = 16 + middle * 12;
            if (codePoint > span.U32(group + 4))
                low = middle + 1;
            else if (codePoint < span.U32(group))
                high = middle - 1;
            else
                return (ushort)(span.U32(group + 8) + codePoint - span.U32(group));
        }

        return 0;
    }

    private static ushort FindInSegments(ReadOnlySpan<byte> span, int codePoint)
    {
        if (codePoint > 0xFFFF)
            return 0;
        var doubled = (int)span.U16(6);
        var low = 0;
        var high = doubled / 2 - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (codePoint > span.U16(14 + middle * 2))
                low = middle + 1;
            else
                high = middle;
        }

        return GlyphInSegment(span, 16 + doubled + low * 2, doubled, codePoint);
    }

    private static ushort GlyphInSegment(ReadOnlySpan<byte> span, int startAt, int doubled, int codePoint)
    {
        var start = span.U16(startAt);
        if (codePoint < start)
            return 0;
        var delta = span.U16(startAt + doubled);
        var rangeAt = startAt + 2 * doubled;
        var range = span.U16(rangeAt);
        if (range == 0)
            return (ushort)(codePoint + delta);
        var glyph = span.U16(rangeAt + range + (codePoint - start) * 2);
        return glyph == 0 ? glyph : (ushort)(glyph + delta);
    }
}
