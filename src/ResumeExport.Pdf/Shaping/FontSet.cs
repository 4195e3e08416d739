using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Pdf.Shaping;

/// <summary>The faces one document uses: the four styles of the text family and the fallback chain, each on first need.</summary>
internal sealed class FontSet
{
    private const int StyleCount = 4;

    private readonly IFontSource source;
    private readonly string family;
    private readonly List<FontUse> uses = [];
    private readonly List<FontUse> fallbacks = [];
    private readonly int[] byStyle = new int[StyleCount];
    private int tried;

    public FontSet(IFontSource source, string family)
    {
        this.source = source;
        this.family = family;
    }

    /// <summary>Faces in order of first need.</summary>
    public IReadOnlyList<FontUse> Uses => uses;

    /// <summary>The index of the text family's face of a style.</summary>
    public int IndexOf(FontStyle style)
    {
        ref var slot = ref byStyle[(int)style & (StyleCount - 1)];
        if (slot == 0)
            slot = Add(Require(style), isFallback: false) + 1;
        return slot - 1;
    }

    /// <summary>Finds a character in the style's face, else in the fallback chain.</summary>
    /// <returns>The CID and its face; CID 0 when no face has a glyph.</returns>
    public int Find(int codePoint, string? text, FontStyle style, out int font)
    {
        font = IndexOf(style);
        var cid = FindIn(uses[font], codePoint, text);
        return cid != 0 ? cid : FindInFallbacks(codePoint, text, ref font);
    }

    /// <summary>Whether any face of the chain has the character; unlike <see cref="Find"/> this takes no CID.</summary>
    public bool HasGlyph(int codePoint, FontStyle style)
    {
        if (uses[IndexOf(style)].Face.HasGlyph(codePoint))
            return true;
        for (var i = 0; Fallback(i) is { } use; i++)
        {
            if (use.Face.HasGlyph(codePoint))
                return true;
        }

        return false;
    }

    private static int FindIn(FontUse use, int codePoint, string? text) =>
        text is null ? use.Find(codePoint) : use.Find(codePoint, text);

    private int FindInFallbacks(int codePoint, string? text, ref int font)
    {
        for (var i = 0; Fallback(i) is { } use; i++)
        {
            var cid = use.Face.HasGlyph(codePoint) ? FindIn(use, codePoint, text) : 0;
            if (cid == 0)
                continue;
            font = uses.IndexOf(use);
            return cid;
        }

        return 0;
    }

    // Each face is read when all before it lack a character: most documents need the first one at most.
    private FontUse? Fallback(int index)
    {
        while (fallbacks.Count <= index && tried < source.Fallbacks.Length)
        {
            if (source.Find(source.Fallbacks[tried++], FontStyle.Regular) is { } face)
                fallbacks.Add(uses[Add(face, isFallback: true)]);
        }

        return index < fallbacks.Count ? fallbacks[index] : null;
    }

    private FontFace Require(FontStyle style) => source.Find(family, style)
        ?? source.Find(family, FontStyle.Regular)
        ?? throw new InvalidFontException("The font source has no family \"" + family + "\".");

    private int Add(FontFace face, bool isFallback)
    {
        uses.Add(new FontUse(face, "F" + (char)('1' + uses.Count), isFallback));
        return uses.Count - 1;
    }
}
