namespace ResumeExport.Pdf.Fonts;

/// <summary>Pair adjustment format 1: for each left glyph a sorted list of right glyphs.</summary>
internal sealed class GlyphPairSubtable(ReadOnlyMemory<byte> table, int glyphCount) : PairSubtable(table, glyphCount)
{
    public override bool TryAdjust(ushort left, ushort right, out int units)
    {
        units = 0;
        var index = CoverageOf(left);
        if (index < 0)
            return false;
        var span = Table.Span;
        var set = span[span.U16(10 + index * 2)..];
        var record = Find(set, right);
        if (record < 0)
            return false;
        units = set.I16(record + 2 + AdvanceAt);
        return true;
    }

    private int Find(ReadOnlySpan<byte> set, ushort right)
    {
        var length = 2 + PairLength;
        var low = 0;
        var high = set.U16(0) - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var record = 2 + middle * length;
            var glyph = set.U16(record);
            if (glyph == right)
                return record;
            if (glyph < right)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
