using System.Buffers;

namespace ResumeExport.Writers.PlainText;

/// <summary>Keeps text from looking like markup: a no-break space in front says that what follows is text; in ASCII a backslash does.</summary>
internal sealed class MarkupGuard(bool isAscii)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private readonly char guard = isAscii ? '\\' : '\u00A0';

    /// <summary>Returns the first words of a text so that they are no marker.</summary>
    /// <param name="word">The first word.</param>
    /// <param name="isAlone">True when the text has no other.</param>
    public string FirstWord(string word, bool isAlone)
    {
        var isMarkup = word == "|" || (!isAlone && (word == "-" || IsNumber(word)));
        return isMarkup ? guard + word : Word(word);
    }

    /// <summary>Returns a word that begins a line so that its own first sign is not taken for a guard.</summary>
    public string Word(string word) => word[0] == guard ? guard + word : word;

    /// <summary>Returns a whole line so that it is no underline.</summary>
    public string Line(string text) =>
        !text.AsSpan().ContainsAnyExcept('-') || !text.AsSpan().ContainsAnyExcept('=') ? guard + text : text;

    private static bool IsNumber(string word) =>
        word.Length > 1 && word[^1] == '.' && !word.AsSpan(0, word.Length - 1).ContainsAnyExcept(Digits);
}
