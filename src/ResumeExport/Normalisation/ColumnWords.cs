namespace ResumeExport.Normalisation;

/// <summary>The names of table columns and of fields that hold a part of an entry's head.</summary>
public static class ColumnWords
{
    private static readonly Lazy<Dictionary<string, ColumnMeaning>> Names = new(Load);

    /// <summary>Returns what a column called <paramref name="name"/> holds, in any listed language; null for a name that says nothing.</summary>
    public static ColumnMeaning? MeaningOf(string name) =>
        name.Length <= 40 && Names.Value.TryGetValue(WordFolding.Fold(name), out var meaning) ? meaning : null;

    private static Dictionary<string, ColumnMeaning> Load()
    {
        var names = new Dictionary<string, ColumnMeaning>(StringComparer.Ordinal);
        foreach (var (meaning, words) in WordFile.Read("columns.txt"))
            foreach (var word in words) names.TryAdd(word, Enum.Parse<ColumnMeaning>(meaning, ignoreCase: true));
        return names;
    }
}
