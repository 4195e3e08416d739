using System.Text;
using ResumeExport.Normalisation;

namespace ResumeExport.Composition.Wording;

/// <summary>Writes text in capital letters, with the special cases of languages (Unicode Standard, 5.18 and SpecialCasing.txt).</summary>
internal static class CapitalLetters
{
    private const string GreekAccented = "ΆΈΉΊΌΎΏΐΰ";
    private const string GreekPlain = "ΑΕΗΙΟΥΩΙΥ";

    /// <summary>Returns <paramref name="text"/> in capital letters of <paramref name="language"/> (BCP 47).</summary>
    public static string Of(string text, string language)
    {
        var primary = LanguageTag.Primary(language);
        var hasDottedI = primary is "tr" or "az";
        var capitals = new StringBuilder(text.Length + 2);
        foreach (var letter in text)
        {
            if (letter == 'ß') capitals.Append("SS");
            else if (letter == 'i' && hasDottedI) capitals.Append('İ');
            else capitals.Append(primary == "el" ? WithoutAccent(char.ToUpperInvariant(letter)) : char.ToUpperInvariant(letter));
        }

        return capitals.ToString();
    }

    // Greek capitals in a row have no accents.
    private static char WithoutAccent(char letter)
    {
        var index = GreekAccented.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? letter : GreekPlain[index];
    }
}
