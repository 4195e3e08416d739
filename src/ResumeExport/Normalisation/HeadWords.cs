namespace ResumeExport.Normalisation;

/// <summary>Words that tell the parts of an entry's head apart, in fourteen languages.</summary>
internal static class HeadWords
{
    private const int LongestText = 160;

    private static readonly Memo<int> Roles = new(FindRole);
    private static readonly Memo<int> Organisations = new(FindOrganisation);
    private static readonly Memo<bool> Places = new(FindPlace);

    /// <summary>How much speaks for a job title: 0 nothing, 2 a word of one, 3 at the start or the end.</summary>
    public static int RoleScore(string text) => text.Length > LongestText ? 0 : Roles.Of(text);

    private static int FindRole(string text)
    {
        var key = WordFolding.Fold(text);
        var words = key.Split(' ');
        if (WordSets.Head.HasRun("occupation", words, out var end)) return end == words.Length || WordSets.Head.Has("occupation", words[0]) ? 3 : 2;
        if (WordSets.Head.HasEnd("occupation-part", words) || (IsWide(key) && WordSets.Head.HasPart("occupation-part", key))) return 2;
        return 0;
    }

    /// <summary>How much speaks for an employer or a school: 0 nothing, 2 a word of one, 3 a legal form or such a word at the end.</summary>
    public static int OrganisationScore(string text) => text.Length > LongestText ? 0 : Organisations.Of(text);

    private static int FindOrganisation(string text)
    {
        var key = WordFolding.Fold(text);
        var words = key.Split(' ');
        if (WordSets.Head.HasRun("organisation", words, out var end)) return end == words.Length ? 3 : 2;
        return NamesInstitution(key, words) || WordSets.Head.HasEnd("organisation-end", words) || (IsWide(key) && WordSets.Head.HasPart("organisation-part", key)) ? 2 : 0;
    }

    /// <summary>True for text that names a degree or a course of study.</summary>
    public static bool NamesDegree(string text)
    {
        if (text.Length > LongestText) return false;
        var key = WordFolding.Fold(text);
        var words = key.Split(' ');
        return WordSets.Head.HasRun("degree", words, out _) || WordSets.Head.HasEnd("degree-part", words) || (IsWide(key) && WordSets.Head.HasPart("degree-part", key));
    }

    /// <summary>True for text that names a school.</summary>
    public static bool NamesInstitution(string text)
    {
        if (text.Length > LongestText) return false;
        var key = WordFolding.Fold(text);
        return NamesInstitution(key, key.Split(' '));
    }

    /// <summary>True for text that names a part of a school, such as <c>Department of Physics</c>.</summary>
    public static bool NamesDepartment(string text)
    {
        var key = WordFolding.Fold(text);
        var blank = key.IndexOf(' ', StringComparison.Ordinal);
        return WordSets.Head.Has("department", blank < 0 ? key : key[..blank]) || (blank > 0 && WordSets.Head.Has("department", key.Split(' ')[^1]));
    }

    /// <summary>True for the label of a grade.</summary>
    public static bool IsScoreLabel(string text) => text.Length <= 40 && WordSets.Head.Has("score", WordFolding.Fold(text));

    /// <summary>True for a form of employment, such as <c>Full-time</c>, and for a word that somebody joined or left.</summary>
    public static bool IsTerm(string text) => text.Length <= 40 && WordSets.Head.Has("term", WordFolding.Fold(text.AsSpan(0, text.IndexOfAny(['(', '（']) is var open and > 0 ? open : text.Length)));

    /// <summary>True for a heading inside of an entry, such as <c>Responsibilities</c> or <c>担当業務</c>.</summary>
    public static bool IsBodyHeading(string text) => text.Length <= 40 && (WordSets.Head.Has("body", WordFolding.Fold(text)) || WordSets.Head.Has("body", WordFolding.Fold(text).Replace(" ", "", StringComparison.Ordinal)));

    /// <summary>True for the label of a list of keywords.</summary>
    public static bool IsKeywordLabel(string text) => text.Length <= 40 && WordSets.Head.Has("keywords", WordFolding.Fold(text));

    /// <summary>True for <c>Remote</c>, for the name of a country or a big city, and for capitalised words around one or two commas.</summary>
    public static bool LooksLikePlace(string text) => text.Length <= 80 && Places.Of(text);

    private static bool FindPlace(string text)
    {
        var parts = text.Trim().Trim('(', ')').Split([',', '，', '/', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 4) return false;
        var known = parts.Count(static part => IsKnownPlace(WordFolding.Fold(part)));
        if (known == parts.Length) return true;
        if (EndsInState(parts)) return true;
        if (parts.Length == 1 && (EndsInCountry(parts[0]) || EndsInDepartment(parts[0]))) return true;
        if (parts.Length == 1 || RoleScore(text) > 0 || OrganisationScore(text) > 0 || NamesDegree(text)) return false;
        return (known > 0 || parts.Length is 2 or 3) && text.Contains(',', StringComparison.Ordinal) && Array.TrueForAll(parts, IsCapitalisedWords);
    }

    /// <summary>True for the name of a known country, region or city, and for the code of a country such as <c>UK</c>.</summary>
    public static bool IsPlaceName(string text)
    {
        if (text.Length > 40) return false;
        var name = text.Trim().TrimEnd('.');
        return IsKnownPlace(WordFolding.Fold(name)) || (name.Length == 2 && name.All(char.IsAsciiLetterUpper) && (WordSets.Places.Has("country-code", WordFolding.Fold(name)) || WordSets.Places.Has("state-code", WordFolding.Fold(name))));
    }

    // "Las Vegas, NV", "Austin, TX 78701"
    private static bool EndsInState(string[] parts) =>
        parts.Length is 2 or 3 && WithoutPostalCode(parts[^1]) is { Length: 2 or 3 } code && code.All(char.IsAsciiLetterUpper) && WordSets.Places.Has("state-code", WordFolding.Fold(code))
            && Array.TrueForAll(parts[..^1], IsCapitalisedWords) && OrganisationScore(parts[0]) == 0;

    // "Vevey Switzerland"
    private static bool EndsInCountry(string text)
    {
        var blank = text.LastIndexOf(' ');
        return blank > 0 && WordSets.Places.Has("country", WordFolding.Fold(text.AsSpan()[(blank + 1)..])) && IsCapitalisedWords(text) && OrganisationScore(text) == 0 && RoleScore(text) == 0;
    }

    // "Pornic (44", its bracket trimmed: French towns with the number of the department
    private static bool EndsInDepartment(string text)
    {
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        return open > 0 && text.Length - open is 4 or 5 && !text.AsSpan(open + 2).ContainsAnyExceptInRange('0', '9') && IsCapitalisedWords(text[..open]);
    }

    private static bool IsKnownPlace(string key)
    {
        var name = WithoutPostalCode(key);
        if (name.LastIndexOf(' ') is var blank and > 0 && WordSets.Places.Has("state-code", name[(blank + 1)..]) && WordSets.Places.Has("city", name[..blank])) return true;
        if (WordSets.Places.Has("remote", name) || WordSets.Places.Has("country", name) || WordSets.Places.Has("state", name) || WordSets.Places.Has("city", name)) return true;
        return IsWide(name) && name.Length <= 8 && WordSets.Places.HasPart("city-part", name) && !WordSets.Head.HasPart("organisation-part", name);
    }

    private static string WithoutPostalCode(string key) => key.Trim([.. "0123456789 "]);

    private static bool IsCapitalisedWords(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 4 && Array.TrueForAll(words, IsCapitalised);
    }

    private static bool IsCapitalised(string word)
    {
        foreach (var character in word)
            if (!char.IsLetter(character) && character is not ('.' or '-' or '\'' or '’')) return IsPostalCode(word);
        return char.IsUpper(word[0]) || word is "de" or "of" or "am" or "an" or "der" or "la" or "do" or "del" or "di" or "sur";
    }

    private static bool IsPostalCode(string word) => word.Length is >= 4 and <= 6 && word.All(char.IsAsciiDigit);

    private static bool NamesInstitution(string key, string[] words) =>
        WordSets.Head.HasRun("institution", words, out _) || WordSets.Head.HasEnd("institution-part", words) || (IsWide(key) && WordSets.Head.HasPart("institution-part", key));

    private static bool IsWide(string key)
    {
        foreach (var character in key)
            if (character is >= '\u2E80' and <= '\uD7AF') return true;
        return false;
    }
}
