namespace ResumeExport.Writers.Docx;

/// <summary>Tells where Word has to be told that signs are East Asian.</summary>
internal static class EastAsianText
{
    /// <summary>True when <paramref name="text"/> has a sign beside a Chinese, Japanese or Korean letter that Western fonts have as well, such as a quotation mark.</summary>
    public static bool NeedsHint(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsShared(text[i]) && ((i > 0 && IsWide(text[i - 1])) || (i + 1 < text.Length && IsWide(text[i + 1])))) return true;
        return false;
    }

    private static bool IsShared(char character) => character is '·' or '×' or '÷' or '°' or '±' or '§'
        or '\u2014' or '\u2015' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2025' or '\u2026' or '\u203B'
        or (>= '\u2160' and <= '\u2179') or (>= '\u2190' and <= '\u2193') or (>= '\u2460' and <= '\u2473') or '\u25A0' or '\u25A1' or '\u25CB' or '\u25CF' or '\u2605' or '\u2606';

    private static bool IsWide(char character) => character
        is (>= '\u1100' and <= '\u11FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
