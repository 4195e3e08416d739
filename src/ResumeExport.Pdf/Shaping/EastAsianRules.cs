namespace ResumeExport.Pdf.Shaping;

/// <summary>Where lines of Chinese and Japanese may break: the classes ID, CL, NS, EX, OP of Unicode's line breaking (UAX 14), as far as résumés need them.</summary>
internal static class EastAsianRules
{
    private const string Closing = ")]},.:;!?%、。，．・：；？！）］｝〉》」』】〕〗〙〛〞〟’”％‰℃ー々〻ゝゞヽヾ～〜…‥·ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰﾞﾟ｡､｣･";
    private const string Opening = "([{（［｛〈《「『【〔〖〘〚〝‘“｢￥＄￡";

    /// <summary>What line breaking has to know about a character. Korean is broken at its blanks only, as its readers expect.</summary>
    public static GlyphTraits TraitsOf(int codePoint)
    {
        if (codePoint <= 0xFFFF && Closing.Contains((char)codePoint, StringComparison.Ordinal))
            return GlyphTraits.NotAtStart | (IsWide(codePoint) ? GlyphTraits.Wide : GlyphTraits.None);
        if (codePoint <= 0xFFFF && Opening.Contains((char)codePoint, StringComparison.Ordinal))
            return GlyphTraits.NotAtEnd | (IsWide(codePoint) ? GlyphTraits.Wide : GlyphTraits.None);
        return IsWide(codePoint) ? GlyphTraits.Wide : GlyphTraits.None;
    }

    private static bool IsWide(int codePoint) =>
        codePoint is (>= 0x2E80 and <= 0x312F) or (>= 0x3190 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF9F) or (>= 0x20000 and <= 0x323AF);
}
