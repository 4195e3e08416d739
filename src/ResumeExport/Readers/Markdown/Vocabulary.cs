using System.Collections.Frozen;

namespace ResumeExport.Readers.Markdown;

/// <summary>Words that tell the parts of an entry's head apart.</summary>
internal static class Vocabulary
{
    private static readonly FrozenSet<string> Occupations = Set(
        "accountant", "administrator", "advisor", "analyst", "architect", "assistant", "associate", "auditor", "ceo", "cfo",
        "chief", "clerk", "coach", "consultant", "coordinator", "cto", "designer", "developer", "devops", "director",
        "editor", "engineer", "executive", "fellow", "founder", "freelancer", "head", "instructor", "intern", "lawyer",
        "lead", "leader", "lecturer", "librarian", "manager", "mentor", "nurse", "officer", "operator", "owner", "partner",
        "president", "principal", "producer", "professor", "programmer", "researcher", "scientist", "secretary",
        "specialist", "strategist", "supervisor", "teacher", "technician", "trainee", "translator", "tutor", "vp", "writer");

    private static readonly FrozenSet<string> Degrees = Set(
        "b.a", "b.a.", "b.e", "b.e.", "b.s", "b.s.", "b.sc", "b.sc.", "b.tech", "b.tech.", "ba", "be", "bs", "bsc", "btech",
        "bachelor", "bachelors", "bachelor's", "diploma", "doctor", "doctorate", "m.a", "m.a.", "m.e", "m.e.", "m.s", "m.s.",
        "m.sc", "m.sc.", "m.tech", "m.tech.", "ma", "mba", "ms", "msc", "mtech", "master", "masters", "master's", "phd",
        "ph.d", "ph.d.");

    private static readonly FrozenSet<string> ScoreLabels = Set("cgpa", "gpa", "grade", "score", "mark", "percentage");

    private static readonly FrozenSet<string> KeywordLabels = Set(
        "tech", "tech stack", "technologies", "technology", "stack", "tools", "skills", "environment", "keywords", "languages");

    private static readonly FrozenSet<string> Places = Set("remote", "hybrid", "on-site", "onsite", "worldwide");

    public static bool NamesOccupation(ReadOnlySpan<char> text) => HasWord(text, Occupations);

    public static bool NamesDegree(ReadOnlySpan<char> text) => HasWord(text, Degrees);

    public static bool IsScoreLabel(string text) => ScoreLabels.Contains(text.Trim().ToLowerInvariant());

    public static bool IsKeywordLabel(string text) => KeywordLabels.Contains(text.Trim().ToLowerInvariant());

    /// <summary>True for <c>Remote</c> and for capitalised words around one or two commas, such as <c>Dubai, UAE</c>.</summary>
    public static bool LooksLikePlace(string text)
    {
        if (Places.Contains(text.Trim().ToLowerInvariant())) return true;
        var parts = text.Split(',');
        return parts.Length is 2 or 3 && Array.TrueForAll(parts, IsCapitalisedWords) && !NamesOccupation(text);
    }

    private static bool IsCapitalisedWords(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 4 && Array.TrueForAll(words, IsCapitalised);
    }

    private static bool IsCapitalised(string word)
    {
        foreach (var c in word)
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’')) return false;
        return char.IsUpper(word[0]) || word is "de" or "of" or "am" or "an" or "der" or "la";
    }

    private static bool HasWord(ReadOnlySpan<char> text, FrozenSet<string> words)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[64];
        foreach (var range in text.SplitAny(" ,/()&\u00A0"))
        {
            var word = text[range];
            if (word.Length == 0 || word.Length > lower.Length) continue;
            word.ToLowerInvariant(lower);
            if (lookup.Contains(lower[..word.Length])) return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(params ReadOnlySpan<string> words) =>
        FrozenSet.ToFrozenSet(words.ToArray(), StringComparer.Ordinal);
}
