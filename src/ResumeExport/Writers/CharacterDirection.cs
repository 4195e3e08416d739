namespace ResumeExport.Writers;

/// <summary>Which way single characters run.</summary>
internal static class CharacterDirection
{
    /// <summary>True when <paramref name="text"/> has a letter that runs from right to left.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsRightToLeft(text, i)) return true;
        return false;
    }

    /// <summary>True when the character at <paramref name="index"/> runs from right to left; Arabic digits and punctuation count as letters.</summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        >= '\u0590' and <= '\u08FF' or '\u200F' or '\u202B' or '\u202E' or '\u2067' => true,
        >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => true,
        >= '\uDC00' and <= '\uDFFF' => index > 0 && IsRightToLeftPlane(text[index - 1]),
        _ => IsRightToLeftPlane(text[index]),
    };

    /// <summary>True for letters that run from left to right.</summary>
    public static bool IsLeftToRight(ReadOnlySpan<char> text, int index) =>
        text[index] == '\u200E' || (char.IsLetter(text[index]) && !IsRightToLeft(text, index));

    // The first halves of U+10800..U+10FFF and U+1E800..U+1EFFF.
    private static bool IsRightToLeftPlane(char high) => high is '\uD802' or '\uD803' or '\uD83A' or '\uD83B';
}
