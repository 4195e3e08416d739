namespace ResumeExport.Pdf.Shaping;

/// <summary>One glyph to draw. Widths are thousandths of the font size.</summary>
internal struct Glyph
{
    /// <summary>Index into the document's runs.</summary>
    public int Run;

    /// <summary>The character identifier that is written; it carries the source text through ToUnicode.</summary>
    public ushort Cid;

    public ushort Width;

    /// <summary>Change of the distance to the next glyph of the same line.</summary>
    public short Kern;

    /// <summary>Index of the face in the <see cref="FontSet"/>.</summary>
    public byte Font;

    public GlyphTraits Traits;

    public readonly bool IsSpace => (Traits & GlyphTraits.Space) != 0;

    public readonly bool IsSeparator => (Traits & GlyphTraits.Separator) != 0;
}
