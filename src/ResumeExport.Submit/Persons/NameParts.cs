namespace ResumeExport.Submit.Persons;

/// <summary>
/// Parts a name into given and family name for portals that ask for both: the last word is the family name, with the particles before it.
/// Names of other orders are put right in the answers.
/// </summary>
internal static class NameParts
{
    private static readonly string[] Titles = ["dr", "prof", "mr", "mrs", "ms", "mx", "herr", "frau", "dipl-ing", "ing"];
    private static readonly string[] Particles = ["da", "das", "de", "del", "della", "der", "di", "do", "dos", "du", "la", "le", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur", "den", "bin", "ibn", "al", "el"];
    private static readonly string[] Suffixes = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "msc", "bsc", "ma", "esq", "cpa", "pmp", "rn"];

    public static string OneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static (string First, string Last) Of(string name)
    {
        // What stands behind a comma is a degree.
        var words = OneLine(name.Split(',')[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Titles.Contains(Key(words[0]))) words.RemoveAt(0);
        while (words.Count > 2 && Suffixes.Contains(Key(words[^1]))) words.RemoveAt(words.Count - 1);
        if (words.Count < 2) return (words.Count == 0 ? "" : words[0], "");
        var last = words.Count - 1;
        while (last > 1 && Particles.Contains(Key(words[last - 1]))) last--;
        return (string.Join(' ', words[..last]), string.Join(' ', words[last..]));
    }

    private static string Key(string word) => word.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
}
