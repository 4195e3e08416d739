namespace ResumeExport.Normalisation;

/// <summary>Finds the dates in a line that says more than dates, such as the head of an entry.</summary>
public static class PeriodFinder
{
    /// <summary>
    /// Finds all periods between <paramref name="start"/> and <paramref name="end"/>, first to last, without overlap; each is as long as it can be.
    /// </summary>
    public static IReadOnlyList<FoundPeriod> Find(string text, int start, int end)
    {
        var found = new List<FoundPeriod>();
        for (var at = start; at < end; at++)
        {
            if (at > start && char.IsLetterOrDigit(text[at - 1])) continue;
            if (!char.IsLetterOrDigit(text[at])) continue;
            if (LongestAt(text, at, end) is not { } period) continue;
            found.Add(period);
            at = period.End - 1;
        }

        return found;
    }

    private static FoundPeriod? LongestAt(string text, int start, int limit)
    {
        const int Longest = 60;
        for (var end = Math.Min(limit, start + Longest); end > start; end--)
            if (PeriodParser.Parse(text[start..end].TrimEnd()) is { } period) return new FoundPeriod(start, start + period.Raw.Length, period);
        return null;
    }
}
