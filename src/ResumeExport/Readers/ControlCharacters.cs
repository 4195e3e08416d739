namespace ResumeExport.Readers;

/// <summary>
/// Characters that are no text in any output: control characters, half surrogate pairs, U+FFFE and U+FFFF, marks that turn the direction of text (U+202A to
/// U+202E, U+2066 to U+2069), with which a text can look like another one, and the two line separators of
/// Unicode, which some formats take for line ends and others do not. Tab, line feed and carriage return are text.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>Index of the first one in <paramref name="text"/>; -1 when there is none.</summary>
    public static int IndexIn(string text)
    {
        for (var i = FirstBeyondAscii(text); i < text.Length; i++)
        {
            if (IsPairAt(text, i)) i++;
            else if (IsForbidden(text[i])) return i;
        }

        return -1;
    }

    /// <summary>Returns <paramref name="text"/> with a blank for each of them; the length stays.</summary>
    public static string ToBlanks(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (IsPairAt(text, i)) i++;
            else if (IsForbidden(characters[i])) characters[i] = ' ';
        }

        return new string(characters);
    }

    // Most text is ASCII all through.
    private static int FirstBeyondAscii(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') is var at and >= 0 ? at : text.Length;

    private static bool IsPairAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private static bool IsForbidden(char character) => character switch
    {
        '\t' or '\n' or '\r' => false,
        '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => true,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
        _ => char.IsControl(character) || char.IsSurrogate(character),
    };
}
