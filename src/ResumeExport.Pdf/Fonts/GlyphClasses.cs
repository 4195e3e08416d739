namespace ResumeExport.Pdf.Fonts;

/// <summary>Unpacks OpenType coverage and class-definition tables into arrays indexed by glyph.</summary>
internal static class GlyphClasses
{
    /// <summary>Coverage index plus one for each glyph; 0 for a glyph that is not covered.</summary>
    public static ushort[] ReadCoverage(ReadOnlySpan<byte> table, int glyphCount)
    {
        var indices = new ushort[glyphCount];
        var count = table.U16(2);
        for (var i = 0; i < count; i++)
        {
            if (table.U16(0) == 1)
                Fill(indices, table.U16(4 + i * 2), table.U16(4 + i * 2), i + 1, 1);
            else
                Fill(indices, table.U16(4 + i * 6), table.U16(6 + i * 6), table.U16(8 + i * 6) + 1, 1);
        }

        return indices;
    }

    /// <summary>The class of each glyph; 0 for a glyph the table does not name.</summary>
    public static ushort[] ReadClasses(ReadOnlySpan<byte> table, int glyphCount)
    {
        var classes = new ushort[glyphCount];
        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.U16(4); i++)
                Fill(classes, table.U16(2) + i, table.U16(2) + i, table.U16(6 + i * 2), 0);
            return classes;
        }

        for (var i = 0; i < table.U16(2); i++)
            Fill(classes, table.U16(4 + i * 6), table.U16(6 + i * 6), table.U16(8 + i * 6), 0);
        return classes;
    }

    private static void Fill(ushort[] values, int first, int last, int value, int step)
    {
        for (var glyph = first; glyph <= last && glyph < values.Length; glyph++, value += step)
            values[glyph] = (ushort)value;
    }
}
