namespace ResumeExport.FieldSheets;

/// <summary>A name as forms ask for it.</summary>
/// <param name="First">Given names.</param>
/// <param name="Last">The family name; empty when the name is one word.</param>
public sealed record PersonName(string First, string Last)
{
    // Words that begin a family name in the languages that have them: Ludwig van Beethoven, María de la Cruz.
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "ap", "bin", "bint", "da", "das", "de", "dei", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "ten", "ter", "van", "von", "zu", "zum", "zur",
    };

    // 王小明: the family name comes first, and no blank parts the two.
    private const int LongestUnpartedName = 4;

    /// <summary>
    /// Splits a full name: <c>Last, First</c> at its comma, else the last word with the particles before it is the family name.
    /// A guess, which the person checks in the form.
    /// </summary>
    public static PersonName Of(string fullName)
    {
        var name = fullName.ReplaceLineEndings(" ").Trim();
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && !IsTitle(name[(comma + 2)..])) return new PersonName(name[(comma + 2)..].Trim(), name[..comma].Trim());
        if (comma > 0) name = name[..comma];
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 && name.Length is > 1 and <= LongestUnpartedName && name.All(static letter => letter is >= '\u3400' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3')) return new PersonName(name[1..], name[..1]);
        if (words.Length < 2) return new PersonName(name, "");
        var at = words.Length - 1;
        while (at > 1 && Particles.Contains(words[at - 1])) at--;
        return new PersonName(string.Join(' ', words[..at]), string.Join(' ', words[at..]));
    }

    // Jane Doe, PhD
    private static bool IsTitle(string text) => text.Contains('.', StringComparison.Ordinal) || text.Split(' ').Any(static word => word.Skip(1).Any(char.IsUpper));
}
