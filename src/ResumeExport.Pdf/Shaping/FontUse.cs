using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Pdf.Shaping;

/// <summary>
/// What one document uses of a face. Every pair of glyph and source text gets a CID of its own, so that ToUnicode is
/// exact even where two characters share a glyph (ISO 32000-1, 9.10.3). CIDs count up in order of first use.
/// </summary>
internal sealed class FontUse
{
    private const int PageSize = 256;
    private const int MaxCid = 0xFFFF;
    private const ushort NoGlyph = 0xFFFF;

    private readonly ushort[]?[] pages = new ushort[]?[0x110000 / PageSize];
    private readonly Dictionary<string, object> sequences = new(StringComparer.Ordinal);
    private ushort[] glyphs = new ushort[128];
    private ushort[] widths = new ushort[128];
    private string?[] texts = new string?[128];

    public FontUse(FontFace face, string resourceName, bool isFallback)
    {
        Face = face;
        ResourceName = resourceName;
        IsFallback = isFallback;
        Count = 1;
        widths[0] = (ushort)face.WidthOf(0);
    }

    public FontFace Face { get; }

    /// <summary>Name in the pages' font resources, such as "F1".</summary>
    public string ResourceName { get; }

    /// <summary>Stray symbols of a fallback face are not kerned, which saves reading its GPOS table.</summary>
    public bool IsFallback { get; }

    /// <summary>Number of CIDs, .notdef (CID 0, never shown) included.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<ushort> Glyphs => glyphs.AsSpan(0, Count);

    public ushort GlyphOf(int cid) => glyphs[cid];

    public ushort WidthOf(int cid) => widths[cid];

    /// <summary>The source text of a CID.</summary>
    public string TextOf(int cid) => texts[cid]!;

    /// <summary>The CID of a single character; 0 when the face has no glyph for it.</summary>
    public int Find(int codePoint)
    {
        var page = pages[codePoint / PageSize] ??= new ushort[PageSize];
        ref var slot = ref page[codePoint % PageSize];
        if (slot == 0)
            slot = Assign(codePoint);
        return slot == NoGlyph ? 0 : slot;
    }

    /// <summary>The CID of a sequence drawn with the glyph of one character; 0 when the face has no glyph for it.</summary>
    public int Find(int codePoint, string text)
    {
        if (sequences.TryGetValue(text, out var known))
            return (ushort)known;
        var cid = Add(Face.GlyphOf(codePoint), text);
        if (cid != NoGlyph)
            sequences.Add(text, cid);
        return cid == NoGlyph ? 0 : cid;
    }

    private ushort Assign(int codePoint)
    {
        // A lone surrogate is no character, whatever the font's map says.
        var isSurrogate = codePoint is >= 0xD800 and <= 0xDFFF;
        return isSurrogate ? NoGlyph : Add(Face.GlyphOf(codePoint), char.ConvertFromUtf32(codePoint));
    }

    private ushort Add(ushort glyph, string text)
    {
        if (glyph == 0 || Count == MaxCid)
            return NoGlyph;
        if (Count == glyphs.Length)
            Grow();
        glyphs[Count] = glyph;
        widths[Count] = (ushort)Face.WidthOf(glyph);
        texts[Count] = text;
        return (ushort)Count++;
    }

    private void Grow()
    {
        Array.Resize(ref glyphs, Count * 2);
        Array.Resize(ref widths, Count * 2);
        Array.Resize(ref texts, Count * 2);
    }
}
