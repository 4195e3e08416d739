namespace ResumeExport.Normalisation;

/// <summary>Words that tell the parts of an entry's head apart.</summary>
internal static class HeadWords
{
    public static bool NamesOccupation(ReadOnlySpan<char> text) => HasWord(text, IsOccupation);

    public static int RoleScore(string text) => NamesOccupation(text) ? 2 : 0;

    public static int OrganisationScore(string text) => 0;

    public static bool NamesInstitution(string text) => text.Contains("niversity", StringComparison.Ordinal) || text.Contains("Institute", StringComparison.Ordinal);

    public static bool NamesDegree(ReadOnlySpan<char> text) => HasWord(text, IsDegree);

    public static bool IsScoreLabel(string text) => IsScore(text.Trim().ToLowerInvariant());

    public static bool IsKeywordLabel(string text) => IsKeyword(text.Trim().ToLowerInvariant());

    /// <summary>True for <c>Remote</c> and for capitalised words around one or two commas, such as <c>Dubai, UAE</c>.</summary>
    public static bool LooksLikePlace(string text)
    {
        if (IsPlaceWord(text.Trim().ToLowerInvariant())) return true;
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

    private static bool HasWord(ReadOnlySpan<char> text, WordTest isWord)
    {
        Span<char> lower = stackalloc char[64];
        foreach (var range in text.SplitAny(" ,/()&\u00A0"))
        {
            var word = text[range];
            if (word.Length == 0 || word.Length > lower.Length) continue;
            word.ToLowerInvariant(lower);
            if (isWord(lower[..word.Length])) return true;
        }

        return false;
    }

    private static bool IsOccupation(ReadOnlySpan<char> word) => word is
        "accountant" or "administrator" or "advisor" or "analyst" or "architect" or "assistant" or "associate"
            or "auditor" or "ceo" or "cfo" or "chief" or "clerk" or "coach" or "consultant" or "coordinator" or "cto"
            or "designer" or "developer" or "devops" or "director" or "editor" or "engineer" or "executive"
            or "fellow" or "founder" or "freelancer" or "head" or "instructor" or "intern" or "lawyer" or "lead"
            or "leader" or "lecturer" or "librarian" or "manager" or "mentor" or "nurse" or "officer" or "operator"
            or "owner" or "partner" or "president" or "principal" or "producer" or "professor" or "programmer"
            or "researcher" or "scientist" or "secretary" or "specialist" or "strategist" or "supervisor" or "teacher"
            or "technician" or "trainee" or "translator" or "tutor" or "vp" or "writer";

    private static bool IsDegree(ReadOnlySpan<char> word) => word is
        "b.a" or "b.a." or "b.e" or "b.e." or "b.s" or "b.s." or "b.sc" or "b.sc." or "b.tech" or "b.tech." or "ba"
            or "be" or "bs" or "bsc" or "btech" or "bachelor" or "bachelors" or "bachelor's" or "diploma" or "doctor"
            or "doctorate" or "m.a" or "m.a." or "m.e" or "m.e." or "m.s" or "m.s." or "m.sc" or "m.sc." or "m.tech"
            or "m.tech." or "ma" or "mba" or "ms" or "msc" or "mtech" or "master" or "masters" or "master's" or "phd"
            or "ph.d" or "ph.d.";

    private static bool IsKeyword(ReadOnlySpan<char> word) => word is
        "tech" or "tech stack" or "technologies" or "technology" or "stack" or "tools" or "skills" or "environment"
            or "keywords" or "languages";

    private static bool IsScore(ReadOnlySpan<char> word) => word is
        "cgpa" or "gpa" or "grade" or "score" or "mark" or "percentage";

    private static bool IsPlaceWord(ReadOnlySpan<char> word) => word is
        "remote" or "hybrid" or "on-site" or "onsite" or "worldwide";

    private delegate bool WordTest(ReadOnlySpan<char> word);
}
