namespace ResumeExport.Pdf.Fonts;

/// <summary>Pair adjustment format 2: a matrix of left classes by right classes. It decides for every covered left glyph.</summary>
internal sealed class ClassPairSubtable : PairSubtable
{
    private const int MatrixAt = 16;

    private readonly ushort[] leftClasses;
    private readonly ushort[] rightClasses;
    private readonly int rightCount;

    public ClassPairSubtable(ReadOnlyMemory<byte> table, int glyphCount)
        : base(table, glyphCount)
    {
        var span = table.Span;
        leftClasses = GlyphClasses.ReadClasses(span[span.U16(8)..], glyphCount);
        rightClasses = GlyphClasses.ReadClasses(span[span.U16(10)..], glyphCount);
        rightCount = span.U16(14);
    }

    public override bool TryAdjust(ushort left, ushort right, out int units)
    {
        units = 0;
        if (CoverageOf(left) < 0)
            return false;
        var cell = leftClasses[left] * rightCount + rightClasses[right];
        units = Table.Span.I16(MatrixAt + cell * PairLength + AdvanceAt);
        return true;
    }
}
