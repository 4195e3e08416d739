namespace ResumeExport.Normalisation;

/// <summary>The text of dates for reading: lower case, without accents, digits of all scripts as ASCII. Each character keeps its place.</summary>
internal static class DateFolding
{
    /// <summary>Folds <paramref name="text"/> character by character.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++) folded[i] = Fold(source[i]);
    });

    private static char Fold(char character)
    {
        if (character is '\u00A0' or '\u3000' or '\u202F' or '\u2009' or '\t') return ' ';
        if (character < '\u0080') return char.ToLowerInvariant(character);
        if (char.IsDigit(character)) return (char)('0' + (int)char.GetNumericValue(character));
        return character switch
        {
            '／' => '/',
            '．' or '。' => '.',
            '－' or '−' or '‐' or '‑' or '‒' or '―' => '–',
            '～' or '〜' or '∼' => '~',
            '，' => ',',
            '（' => '(',
            '）' => ')',
            '’' or '‘' => '\'',
            _ => WordFolding.FoldOne(character),
        };
    }
}
