using System.Globalization;
using System.Text;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Tells emoji and other pictures from letters; some letters are beyond U+FFFF as well, such as 𝒳.</summary>
internal static class Pictures
{
    /// <summary>Returns the length of the picture, or of the joiner or selector of one, at a place; 0 when there is none.</summary>
    public static int LengthAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) && IsPicture(rune) ? rune.Utf16SequenceLength : 0;

    /// <summary>Returns the length of the picture that ends right before a place; 0 when there is none.</summary>
    public static int LengthBefore(string text, int end)
    {
        var start = end > 1 && char.IsLowSurrogate(text[end - 1]) ? end - 2 : end - 1;
        return start >= 0 && LengthAt(text, start) == end - start ? end - start : 0;
    }

    // Shades of skin (U+1F3FB to U+1F3FF) are modifiers.
    private static bool IsPicture(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol || rune.Value is 0x200D or (>= 0xFE00 and <= 0xFE0F) or (>= 0x1F3FB and <= 0x1F3FF);
}
