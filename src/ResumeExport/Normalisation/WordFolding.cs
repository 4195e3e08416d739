namespace ResumeExport.Normalisation;

/// <summary>
/// Folds words for comparison: case, accents, widths of letters and the variants of Arabic letters do not matter. Own data, since nothing
/// of the kind is to be had in invariant globalisation mode.
/// </summary>
internal static class WordFolding
{
    /// <summary>Returns <paramref name="text"/> as lower-case words with single blanks between them; other signs part words.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        const int MostOnStack = 256;
        if (text.Length > MostOnStack) return Fold(text, new char[text.Length * 2]).ToString();
        return Fold(text, stackalloc char[text.Length * 2]).ToString();
    }

    /// <summary>Does the same without a new string.</summary>
    /// <param name="text">The words.</param>
    /// <param name="key">Where to write: twice as long as <paramref name="text"/>, since one letter may become two.</param>
    /// <returns>The written part of <paramref name="key"/>.</returns>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        foreach (var character in text)
        {
            var folded = Fold(character);
            if (folded == Dropped) continue;
            if (folded == 'ß')
            {
                key[length++] = 's';
                folded = 's';
            }

            if (IsOfWord(folded)) key[length++] = folded;
            else if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
        }

        return key[..length].TrimEnd();
    }

    private static bool IsOfWord(char folded) => char.IsLetterOrDigit(folded) || folded is '\'' or '+' or '#' || IsMark(folded);

    private const char Dropped = '\0';

    /// <summary>Returns one folded character; one that folding would drop stays.</summary>
    public static char FoldOne(char character) => Fold(character) is var folded && folded == Dropped ? character : folded;

    private static bool IsMark(char character) => character >= '\u0080' && char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static char Fold(char character) => character switch
    {
        < '\u0080' => char.ToLowerInvariant(character),
        >= 'À' and <= 'Å' or >= 'à' and <= 'å' or 'ā' or 'ă' or 'ą' or 'Ā' or 'Ă' or 'Ą' => 'a',
        'Ç' or 'ç' or 'ć' or 'č' or 'Ć' or 'Č' => 'c',
        >= 'È' and <= 'Ë' or >= 'è' and <= 'ë' or 'ē' or 'ę' or 'ě' or 'Ē' or 'Ę' or 'Ě' => 'e',
        >= 'Ì' and <= 'Ï' or >= 'ì' and <= 'ï' or 'ı' or 'İ' or 'ī' or 'Ī' => 'i',
        'ł' or 'Ł' => 'l',
        'ř' or 'Ř' => 'r',
        'ț' or 'ţ' or 'ť' => 't',
        'Ñ' or 'ñ' or 'ń' or 'ň' => 'n',
        >= 'Ò' and <= 'Ö' or >= 'ò' and <= 'ö' or 'ø' or 'Ø' or 'ő' => 'o',
        >= 'Ù' and <= 'Ü' or >= 'ù' and <= 'ü' or 'ū' or 'ů' or 'ű' => 'u',
        'Ý' or 'ý' or 'ÿ' => 'y',
        'Ş' or 'ş' or 'š' or 'Š' or 'ś' or 'Ś' or 'ș' or 'Ș' => 's',
        'Ğ' or 'ğ' => 'g',
        'ž' or 'Ž' or 'ż' or 'ź' => 'z',
        'ё' or 'Ё' => 'е',
        '’' or '‘' or 'ʼ' => '\'',
        'ي' or 'ى' or 'ئ' => 'ی',
        'ك' => 'ک',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ة' or 'ۀ' => 'ه',
        'ؤ' => 'و',
        'ـ' or '\u200D' or '\uFE0F' or (>= '\u064B' and <= '\u0652') => Dropped,
        '\u200C' => ' ',
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(character - 0xFEE0)),
        _ => char.ToLowerInvariant(character),
    };
}
