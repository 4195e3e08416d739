using System.Text;

namespace ResumeExport.Pdf.Fonts;

/// <summary>
/// One TrueType face, read where it lies. Immutable and safe to share between threads. Outlines and kerning are
/// parsed when first asked for, so a face that only a few characters need costs almost nothing.
/// </summary>
public sealed class FontFace
{
    private const int RestrictedLicence = 0x0002;
    private const int EmThousandths = 1000;

    private readonly TableDirectory tables;
    private readonly ReadOnlyMemory<byte> advances;
    private readonly int advanceCount;
    private readonly CharacterMap characters;
    private readonly Lazy<KerningTable> kerning;
    private readonly Lazy<GlyphOutlines> outlines;

    /// <summary>Reads a face from the bytes of a .ttf file, which must not change afterwards.</summary>
    /// <param name="data">The whole file.</param>
    /// <exception cref="InvalidFontException">Not a TrueType font, or its licence bits forbid embedding.</exception>
    public FontFace(ReadOnlyMemory<byte> data)
    {
        File = data;
        tables = new TableDirectory(data);
        var head = tables.Require(TableTags.Head).Span;
        var hhea = tables.Require(TableTags.Hhea).Span;
        UnitsPerEm = head.U16(18);
        Ascent = ToThousandths(hhea.I16(4));
        Descent = ToThousandths(hhea.I16(6));
        advanceCount = hhea.U16(34);
        GlyphCount = tables.Require(TableTags.Maxp).Span.U16(4);
        advances = tables.Require(TableTags.Hmtx);
        characters = new CharacterMap(tables.Require(TableTags.Cmap));
        RefuseRestrictedLicence();
        kerning = new(() => KerningTable.Read(tables.Find(TableTags.Gpos), GlyphCount));
        outlines = new(() => new GlyphOutlines(tables));
    }

    /// <summary>The PostScript name, such as "Carlito-Bold" (name table, id 6); several readers take weight from it.</summary>
    public string PostScriptName => field ??= ReadPostScriptName();

    /// <summary>The whole file that the face was read from; for a collection that of all its faces.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>What the licence allows, as the bits of OS/2 fsType; 0, which allows everything, without that table.</summary>
    public int EmbeddingRights => tables.Find(TableTags.Os2).Span is { Length: >= 10 } os2 ? os2.U16(8) : 0;

    /// <summary>Distance from the baseline to the top of the line's ink, in thousandths of the font size (hhea).</summary>
    public int Ascent { get; }

    /// <summary>Distance from the baseline to the bottom of the line's ink, negative, in thousandths of the font size (hhea).</summary>
    public int Descent { get; }

    internal int UnitsPerEm { get; }

    internal int GlyphCount { get; }

    internal GlyphOutlines Outlines => outlines.Value;

    /// <summary>Whether the face has a glyph for a code point.</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    public bool HasGlyph(int codePoint) => characters.Find(codePoint) != 0;

    internal ushort GlyphOf(int codePoint) => characters.Find(codePoint);

    /// <summary>The advance width in font units; glyphs past the last full metric share its width (hmtx).</summary>
    internal ushort AdvanceOf(int glyph) =>
        advances.Span.U16(Math.Min(glyph, advanceCount - 1) * 4);

    internal short LeftBearingOf(int glyph) => glyph < advanceCount
        ? advances.Span.I16(glyph * 4 + 2)
        : advances.Span.I16(advanceCount * 4 + (glyph - advanceCount) * 2);

    /// <summary>The advance in whole thousandths of an em: the unit of /W, so that layout and viewer add up the same sums.</summary>
    internal int WidthOf(int glyph) => ToThousandths(AdvanceOf(glyph));

    /// <summary>The change of advance between two glyphs, in thousandths of an em.</summary>
    internal int KernOf(ushort left, ushort right)
    {
        var units = kerning.Value.Adjust(left, right);
        return units == 0 ? 0 : ToThousandths(units);
    }

    internal ReadOnlySpan<byte> Table(uint tag) => tables.Find(tag).Span;

    internal int ToThousandths(int units) =>
        (int)Math.Round((double)units * EmThousandths / UnitsPerEm, MidpointRounding.AwayFromZero);

    private void RefuseRestrictedLicence()
    {
        if ((EmbeddingRights & 0xF) == RestrictedLicence)
            throw new InvalidFontException("The font's licence bits (OS/2 fsType) forbid embedding it.");
    }

    private string ReadPostScriptName()
    {
        var name = tables.Require(TableTags.Name).Span;
        var storage = name.U16(4);
        for (var i = 0; i < name.U16(2); i++)
        {
            var record = 6 + i * 12;
            if (name.U16(record) != 3 || name.U16(record + 6) != 6)
                continue;
            var text = name.Slice(storage + name.U16(record + 10), name.U16(record + 8));
            return Encoding.BigEndianUnicode.GetString(text);
        }

        throw new InvalidFontException("The font has no PostScript name.");
    }
}
