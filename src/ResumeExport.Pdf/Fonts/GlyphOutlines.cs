namespace ResumeExport.Pdf.Fonts;

/// <summary>The glyf and loca tables: the outline bytes of each glyph.</summary>
internal sealed class GlyphOutlines
{
    private readonly ReadOnlyMemory<byte> glyf;
    private readonly ReadOnlyMemory<byte> loca;
    private readonly bool isLong;

    public GlyphOutlines(TableDirectory tables)
    {
        glyf = tables.Require(TableTags.Glyf);
        loca = tables.Require(TableTags.Loca);
        isLong = tables.Require(TableTags.Head).Span.I16(50) != 0;
    }

    /// <summary>The glyph's description; empty for a glyph without ink, such as the space.</summary>
    public ReadOnlySpan<byte> Of(int glyph)
    {
        var start = OffsetOf(glyph);
        return glyf.Span[start..OffsetOf(glyph + 1)];
    }

    private int OffsetOf(int glyph) => isLong
        ? loca.Span.Offset32(glyph * 4)
        : loca.Span.U16(glyph * 2) * 2;
}
