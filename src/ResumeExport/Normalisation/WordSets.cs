namespace ResumeExport.Normalisation;

/// <summary>The built-in words about heads and places, read once.</summary>
internal sealed class WordSets
{
    private static readonly Lazy<WordSets> Heads = new(static () => new WordSets("head-words.txt"));
    private static readonly Lazy<WordSets> PlaceNames = new(static () => new WordSets("places.txt"));

    private readonly Dictionary<string, HashSet<string>> sets = new(StringComparer.Ordinal);

    private WordSets(string file)
    {
        foreach (var (name, words) in WordFile.Read(file))
        {
            if (!sets.TryGetValue(name, out var set)) sets.Add(name, set = new HashSet<string>(StringComparer.Ordinal));
            // A sign that folds to nothing would be a part of every text.
            foreach (var word in words)
                if (WordFolding.Fold(word) is { Length: > 0 } key) set.Add(key);
        }
    }

    /// <summary>Words of job titles, employers, schools, degrees and labels.</summary>
    public static WordSets Head => Heads.Value;

    /// <summary>Names of places.</summary>
    public static WordSets Places => PlaceNames.Value;

    /// <summary>True when <paramref name="word"/>, folded, is in the set <paramref name="name"/>.</summary>
    public bool Has(string name, string word) => sets[name].Contains(word);

    /// <summary>True when a run of up to three of <paramref name="words"/> is in the set; tells where the last such run ends.</summary>
    public bool HasRun(string name, string[] words, out int end)
    {
        const int Longest = 3;
        var set = sets[name];
        for (end = words.Length; end > 0; end--)
            for (var from = end - 1; from >= 0 && end - from <= Longest; from--)
                if (set.Contains(from == end - 1 ? words[from] : string.Join(' ', words[from..end]))) return true;
        return false;
    }

    /// <summary>True when a member of the set stands anywhere in <paramref name="text"/>.</summary>
    public bool HasPart(string name, string text)
    {
        foreach (var part in sets[name])
            if (text.Contains(part, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>True when a member of the set ends a longer word.</summary>
    public bool HasEnd(string name, string[] words)
    {
        foreach (var word in words)
            foreach (var part in sets[name])
                if (word.Length > part.Length && word.EndsWith(part, StringComparison.Ordinal)) return true;
        return false;
    }
}
