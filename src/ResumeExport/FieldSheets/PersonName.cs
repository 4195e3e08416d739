namespace ResumeExport.FieldSheets;

/// <summary>A name as forms ask for it.</summary>
/// <param name="First">Given names.</param>
/// <param name="Last">The family name; empty when the name is one word.</param>
public sealed record PersonName(string First, string Last)
{
    // 王小明: the family name comes first, and no blank parts the two.
    private const int LongestUnpartedName = 4;

    private static readonly HashSet<string> Titles = Words("dr prof mr mrs ms mx herr frau dipl-ing ing");
    private static readonly HashSet<string> Suffixes = Words("jr sr ii iii iv phd md mba msc bsc ma esq cpa pmp rn");

    // Words that begin a family name in the languages that have them: Ludwig van Beethoven, María de la Cruz.
    private static readonly HashSet<string> Particles = Words("al ap bin bint da das de dei del della den der di do dos du el ibn la las le los ten ter van vom von zu zum zur");

    /// <summary>Returns a name with single blanks.</summary>
    public static string OneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// Splits a full name: <c>Last, First</c> at its comma, else the last word with the particles before it is the family name; titles and degrees belong to
    /// neither. A guess, which the person checks in the form.
    /// </summary>
    public static PersonName Of(string fullName)
    {
        var name = OneLine(fullName);
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && !IsDegree(name[(comma + 2)..])) return new PersonName(name[(comma + 2)..], name[..comma]);
        if (comma > 0) name = name[..comma];
        var words = name.Split(' ').ToList();
        while (words.Count > 1 && Titles.Contains(Key(words[0]))) words.RemoveAt(0);
        while (words.Count > 2 && Suffixes.Contains(Key(words[^1]))) words.RemoveAt(words.Count - 1);
        if (words is [{ Length: > 1 and <= LongestUnpartedName } only] && only.All(IsEastAsian)) return new PersonName(only[1..], only[..1]);
        if (words.Count < 2) return new PersonName(words[0], "");
        var at = words.Count - 1;
        while (at > 1 && Particles.Contains(Key(words[at - 1]))) at--;
        return new PersonName(string.Join(' ', words[..at]), string.Join(' ', words[at..]));
    }

    // Jane Doe, PhD; Jane Doe, M.Sc.
    private static bool IsDegree(string text) =>
        text.Contains('.', StringComparison.Ordinal) || text.Split(' ').Any(static word => Suffixes.Contains(Key(word)) || word.Skip(1).Any(char.IsUpper));

    private static bool IsEastAsian(char letter) => letter is (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3');

    private static string Key(string word) => word.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
