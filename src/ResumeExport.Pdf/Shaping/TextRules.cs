using System.Text;

namespace ResumeExport.Pdf.Shaping;

/// <summary>
/// What can be set without a bidi algorithm and a complex shaper: Latin, Greek, Cyrillic, Chinese, Japanese, Korean, punctuation and symbols.
/// Everything else is refused even where a font has glyphs, because it would be printed wrong.
/// </summary>
internal static class TextRules
{
    /// <summary>Whether the code point may be drawn at all.</summary>
    public static bool IsSupported(int codePoint) => codePoint < 0x80
        ? codePoint is >= ' ' and <= '~'
        : IsSupportedBlock(codePoint) && !IsForbidden(codePoint);

    /// <summary>Arrows (U+2190 to U+21FF): those of text faces are often small, and the fallback faces have better ones.</summary>
    public static bool IsArrow(int codePoint) => codePoint is >= 0x2190 and <= 0x21FF;

    /// <summary>Letters and figures. Arrows and other symbols are drawn larger and clearer in the faces made for symbols than in most text faces.</summary>
    public static bool IsLetter(int codePoint) => Rune.TryCreate(codePoint, out var rune) && Rune.IsLetterOrDigit(rune);

    /// <summary>Combining marks of the supported scripts: they belong to the character before them.</summary>
    public static bool IsMark(int codePoint) =>
        codePoint is (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x1AB0 and <= 0x1AFF)
            or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20F0) or (>= 0x2DE0 and <= 0x2DFF)
            or (>= 0xFE20 and <= 0xFE2F);

    /// <summary>
    /// Characters without ink of their own: soft hyphen, joiners, zero-width spaces, direction marks, variation selectors.
    /// They are kept as text of the glyph beside them, because fonts often draw a soft hyphen as a visible one.
    /// </summary>
    public static bool IsInvisible(int codePoint) =>
        codePoint is 0x00AD or 0x034F or (>= 0x200B and <= 0x200F) or (>= 0x2060 and <= 0x2064)
            or (>= 0xFE00 and <= 0xFE0F);

    private static bool IsSupportedBlock(int codePoint) =>
        codePoint is (>= 0x00A0 and <= 0x052F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1C80 and <= 0x1C8F)
            or (>= 0x1D00 and <= 0x2BFF) or (>= 0x2C60 and <= 0x2C7F) or (>= 0x2DE0 and <= 0x2E7F)
            or (>= 0xA640 and <= 0xA69F) or (>= 0xA700 and <= 0xA7FF) or (>= 0xAB30 and <= 0xAB6F)
            or (>= 0xFB00 and <= 0xFB06) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFE20 and <= 0xFE2F) or 0xFFFD
            or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x1F000 and <= 0x1FAFF) || IsEastAsian(codePoint);

    // Without the marks that only composed characters may hold (U+302A to U+302F, U+3099 and U+309A).
    private static bool IsEastAsian(int codePoint) =>
        codePoint is (>= 0x2E80 and <= 0x3029) or (>= 0x3030 and <= 0x3098) or (>= 0x309B and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFFEF) or (>= 0x20000 and <= 0x323AF);

    /// <summary>A character whose glyph looks the same, for one that fonts often lack; 0 for none. The text stays what it was.</summary>
    public static int LookalikeOf(int codePoint) => codePoint switch
    {
        0x301C => 0xFF5E,
        0x2225 => 0x2016,
        0x2014 => 0x2015,
        0x30FB => 0x00B7,
        0x3030 => 0x223C,
        _ => 0,
    };

    // Line and paragraph separators, and embeddings that only a bidi algorithm can honour.
    private static bool IsForbidden(int codePoint) =>
        codePoint is (>= 0x2028 and <= 0x202E) or (>= 0x2065 and <= 0x206F);

    /// <summary>Reads the code point at an index; a lone surrogate is given back as itself, one unit long.</summary>
    public static int CodePointAt(string text, int index, out int length)
    {
        length = 1;
        var unit = text[index];
        if (!char.IsSurrogate(unit))
            return unit;
        if (Rune.TryGetRuneAt(text, index, out var rune))
        {
            length = 2;
            return rune.Value;
        }

        return unit;
    }
}
