using System.Numerics;

namespace ResumeExport.Pdf.Fonts;

/// <summary>One pair-adjustment subtable (GPOS lookup type 2). Coverage is a flat array by glyph: one read per pair.</summary>
internal abstract class PairSubtable
{
    private const int AdvanceBit = 0x0004;
    private const int PlacementBits = 0x0003;

    private readonly ushort[] coverage;

    protected PairSubtable(ReadOnlyMemory<byte> table, int glyphCount)
    {
        var span = table.Span;
        Table = table;
        coverage = GlyphClasses.ReadCoverage(span[span.U16(2)..], glyphCount);
        var first = span.U16(4);
        FirstLength = BitOperations.PopCount(first) * 2;
        PairLength = FirstLength + BitOperations.PopCount(span.U16(6)) * 2;
        AdvanceAt = BitOperations.PopCount((uint)(first & PlacementBits)) * 2;
    }

    protected ReadOnlyMemory<byte> Table { get; }

    /// <summary>Bytes of the first glyph's value record.</summary>
    protected int FirstLength { get; }

    /// <summary>Bytes of both value records.</summary>
    protected int PairLength { get; }

    /// <summary>Where the advance lies in the first value record.</summary>
    protected int AdvanceAt { get; }

    /// <summary>Reads a subtable; null for one of an unknown format or one that never changes the first advance.</summary>
    public static PairSubtable? Read(ReadOnlyMemory<byte> table, int glyphCount)
    {
        var span = table.Span;
        if ((span.U16(4) & AdvanceBit) == 0)
            return null;
        return span.U16(0) switch
        {
            1 => new GlyphPairSubtable(table, glyphCount),
            2 => new ClassPairSubtable(table, glyphCount),
            _ => null,
        };
    }

    /// <summary>Whether this subtable decides about the pair, and by how much in font units.</summary>
    public abstract bool TryAdjust(ushort left, ushort right, out int units);

    /// <summary>The left glyph's place in the coverage; -1 when it is not covered.</summary>
    protected int CoverageOf(ushort glyph) => glyph < coverage.Length ? coverage[glyph] - 1 : -1;
}
