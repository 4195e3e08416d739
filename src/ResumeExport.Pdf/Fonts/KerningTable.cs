namespace ResumeExport.Pdf.Fonts;

/// <summary>
/// Pair kerning from GPOS: script latn (else DFLT), default language system, feature kern, lookups in index order.
/// Only the advance of the first glyph matters, since pairs never move a glyph off the baseline in these scripts.
/// </summary>
internal sealed class KerningTable
{
    private const uint LatinScript = 0x6C61746E;
    private const uint DefaultScript = 0x44464C54;
    private const uint KernFeature = 0x6B65726E;
    private const int PairLookup = 2;
    private const int ExtensionLookup = 9;

    private readonly PairSubtable[][] lookups;

    private KerningTable(PairSubtable[][] lookups) => this.lookups = lookups;

    /// <summary>Reads the table; a font without GPOS has no kerning.</summary>
    public static KerningTable Read(ReadOnlyMemory<byte> gpos, int glyphCount)
    {
        if (gpos.IsEmpty)
            return new KerningTable([]);
        var span = gpos.Span;
        var wanted = KernLookups(span);
        var list = span.U16(8);
        var found = new PairSubtable[wanted.Length][];
        for (var i = 0; i < wanted.Length; i++)
            found[i] = ReadLookup(gpos, list + span.U16(list + 2 + wanted[i] * 2), glyphCount);
        return new KerningTable(found);
    }

    /// <summary>The change of the left glyph's advance in font units. In each lookup the first subtable that decides wins.</summary>
    public int Adjust(ushort left, ushort right)
    {
        var total = 0;
        foreach (var subtables in lookups)
            total += AdjustIn(subtables, left, right);
        return total;
    }

    private static int AdjustIn(PairSubtable[] subtables, ushort left, ushort right)
    {
        foreach (var subtable in subtables)
        {
            if (subtable.TryAdjust(left, right, out var units))
                return units;
        }

        return 0;
    }

    private static int[] KernLookups(ReadOnlySpan<byte> gpos)
    {
        var language = DefaultLanguage(gpos);
        var used = new bool[gpos.U16(gpos.U16(8))];
        for (var i = 0; language != 0 && i < gpos.U16(language + 4); i++)
            MarkKernFeature(gpos, gpos.U16(language + 6 + i * 2), used);
        return IndicesOf(used);
    }

    private static int DefaultLanguage(ReadOnlySpan<byte> gpos)
    {
        var list = gpos.U16(4);
        var script = FindScript(gpos, list, LatinScript);
        if (script == 0)
            script = FindScript(gpos, list, DefaultScript);
        return script == 0 || gpos.U16(script) == 0 ? 0 : script + gpos.U16(script);
    }

    private static int FindScript(ReadOnlySpan<byte> gpos, int list, uint tag)
    {
        for (var i = 0; i < gpos.U16(list); i++)
        {
            var record = list + 2 + i * 6;
            if (gpos.U32(record) == tag)
                return list + gpos.U16(record + 4);
        }

        return 0;
    }

    private static void MarkKernFeature(ReadOnlySpan<byte> gpos, int index, bool[] used)
    {
        var list = gpos.U16(6);
        var record = list + 2 + index * 6;
        if (gpos.U32(record) != KernFeature)
            return;
        var feature = list + gpos.U16(record + 4);
        for (var i = 0; i < gpos.U16(feature + 2); i++)
            used[gpos.U16(feature + 4 + i * 2)] = true;
    }

    private static int[] IndicesOf(bool[] used)
    {
        var count = 0;
        var indices = new int[used.Length];
        for (var i = 0; i < used.Length; i++)
        {
            if (used[i])
                indices[count++] = i;
        }

        Array.Resize(ref indices, count);
        return indices;
    }

    private static PairSubtable[] ReadLookup(ReadOnlyMemory<byte> gpos, int lookup, int glyphCount)
    {
        var span = gpos.Span;
        var count = span.U16(lookup + 4);
        var subtables = new List<PairSubtable>(count);
        for (var i = 0; i < count; i++)
        {
            var offset = lookup + span.U16(lookup + 6 + i * 2);
            var type = (int)span.U16(lookup);
            if (type == ExtensionLookup)
            {
                type = span.U16(offset + 2);
                offset += span.Offset32(offset + 4);
            }

            if (type == PairLookup && PairSubtable.Read(gpos[offset..], glyphCount) is { } subtable)
                subtables.Add(subtable);
        }

        return [.. subtables];
    }
}
