namespace ResumeExport.Normalisation;

/// <summary>Month names as people type them. Own data: culture tables are absent in invariant globalisation mode.</summary>
internal static class MonthNames
{
    private static readonly string[] English =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ];

    /// <summary>Letters an abbreviation needs at least; <c>Ma</c> and <c>Ju</c> would be two months each.</summary>
    private const int ShortestAbbreviation = 3;

    /// <summary>Longest abbreviation that is not the whole name: <c>Sept</c>.</summary>
    private const int LongestAbbreviation = 4;

    /// <summary>Returns 1 to 12 for a full or shortened English month name in any case, else null.</summary>
    public static int? Parse(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestAbbreviation) return null;
        for (var month = 0; month < English.Length; month++)
        {
            ReadOnlySpan<char> name = English[month];
            var isWhole = word.Length == name.Length;
            if (!isWhole && word.Length > LongestAbbreviation) continue;
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return month + 1;
        }

        return null;
    }
}
