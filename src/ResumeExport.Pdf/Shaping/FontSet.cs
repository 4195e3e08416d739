using System.Collections.Immutable;
using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Pdf.Shaping;

/// <summary>The faces one document uses: the four styles of the text families and the fallback chain, each on first need.</summary>
internal sealed class FontSet
{
    private const int StyleCount = 4;

    private readonly IFontSource source;
    private readonly ImmutableArray<string> families;
    private readonly List<FontUse> uses = [];
    private readonly List<FontUse> fallbacks = [];
    private readonly int[] byStyle;
    private int tried;

    /// <summary>Takes the text families, best first.</summary>
    public FontSet(IFontSource source, ImmutableArray<string> families)
    {
        this.source = source;
        this.families = families;
        byStyle = new int[families.Length * StyleCount];
    }

    /// <summary>Faces in order of first need.</summary>
    public IReadOnlyList<FontUse> Uses => uses;

    /// <summary>The index of the first text family's face of a style.</summary>
    public int IndexOf(FontStyle style) => IndexOf(0, style);

    /// <summary>Finds a character in the style's face, a letter then in those of further families, else in the fallback chain.</summary>
    /// <returns>The CID and its face; CID 0 when no face has a glyph.</returns>
    public int Find(int codePoint, string? text, FontStyle style, out int font)
    {
        font = IndexOf(style);
        if (TextRules.IsArrow(codePoint) && FindInFallbacks(codePoint, text, ref font) is not 0 and var arrow)
            return arrow;
        var cid = FindIn(uses[font], codePoint, text);
        for (var family = 1; cid == 0 && family < families.Length && TextRules.IsLetter(codePoint); family++)
            cid = FindIn(family, style, codePoint, text, ref font);
        return cid != 0 ? cid : FindInFallbacks(codePoint, text, ref font);
    }

    /// <summary>Whether any face of the chain has the character; unlike <see cref="Find"/> this takes no CID.</summary>
    public bool HasGlyph(int codePoint, FontStyle style)
    {
        for (var family = 0; family < families.Length && (family == 0 || TextRules.IsLetter(codePoint)); family++)
        {
            if (FaceOf(family, style).HasGlyph(codePoint))
                return true;
        }

        for (var i = 0; Fallback(i) is { } use; i++)
        {
            if (use.Face.HasGlyph(codePoint))
                return true;
        }

        return false;
    }

    private int IndexOf(int family, FontStyle style)
    {
        ref var slot = ref byStyle[(family * StyleCount) + ((int)style & (StyleCount - 1))];
        if (slot == 0)
            slot = Add(FaceOf(family, style), isFallback: family > 0) + 1;
        return slot - 1;
    }

    private int FindIn(int family, FontStyle style, int codePoint, string? text, ref int font)
    {
        if (!FaceOf(family, style).HasGlyph(codePoint))
            return 0;
        var index = IndexOf(family, style);
        var cid = FindIn(uses[index], codePoint, text);
        if (cid != 0)
            font = index;
        return cid;
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

    private FontFace FaceOf(int family, FontStyle style) => source.Find(families[family], style)
        ?? source.Find(families[family], FontStyle.Regular)
        ?? throw new InvalidFontException("The font source has no family \"" + families[family] + "\".");

    private int Add(FontFace face, bool isFallback)
    {
        uses.Add(new FontUse(face, "F" + (char)('1' + uses.Count), isFallback));
        return uses.Count - 1;
    }
}
