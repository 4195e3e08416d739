using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>The known section names, folded (<see cref="WordFolding"/>), from <c>Words/section-names.txt</c>.</summary>
internal static class SectionNameTable
{
    private static readonly Lazy<Dictionary<string, SectionKind>> Names = new(Load);

    /// <summary>Returns the kind of a folded name; <see cref="SectionKind.Custom"/> for any other.</summary>
    public static SectionKind KindOf(string key) => Names.Value.GetValueOrDefault(key, SectionKind.Custom);

    private static Dictionary<string, SectionKind> Load()
    {
        var names = new Dictionary<string, SectionKind>(2000, StringComparer.Ordinal);
        foreach (var (kind, words) in WordFile.Read("section-names.txt"))
            foreach (var word in words) names.TryAdd(word, Enum.Parse<SectionKind>(kind, ignoreCase: true));
        return names;
    }
}
