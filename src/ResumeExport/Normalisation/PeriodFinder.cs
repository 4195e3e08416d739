namespace ResumeExport.Normalisation;

/// <summary>Finds the dates in a line that says more than dates, such as the head of an entry.</summary>
public static class PeriodFinder
{
    // "expected graduation date: the end of September " is long already.
    private const int MostLeadingLetters = 80;

    /// <summary>
    /// Finds all periods between <paramref name="start"/> and <paramref name="end"/>, first to last, without overlap; each is as long as it can be.
    /// A period never begins or ends inside of a word or a number.
    /// </summary>
    public static IReadOnlyList<FoundPeriod> Find(string text, int start, int end)
    {
        var found = new List<FoundPeriod>();
        var digits = NextDigits(text, start, end);
        if (digits < 0) return found;
        var scanner = new PeriodScanner(text[start..end]);
        for (var at = start; at < end; at++)
        {
            if (digits < at && (digits = NextDigits(text, at, end)) < 0) break;
            if (digits - at > MostLeadingLetters) at = digits - MostLeadingLetters;
            if (!IsStart(text, at, start) || scanner.Read(at - start, end - start) is not { } period) continue;
            found.Add(period with { Start = period.Start + start, End = period.End + start });
            at = period.End + start - 1;
        }

        return found;
    }

    // Where the next two digits side by side begin; -1 when there are none: each date has a year, and each year two digits at least.
    private static int NextDigits(string text, int at, int end)
    {
        for (; at + 1 < end; at++)
            if (char.IsDigit(text[at]) && char.IsDigit(text[at + 1])) return at;
        return -1;
    }

    // "'04 – '07"
    private static bool IsShortYear(string text, int at) =>
        text[at] is '\'' or '’' or '‘' && at + 2 < text.Length && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static bool IsStart(string text, int at, int start)
    {
        if (!char.IsLetterOrDigit(text[at]) && !IsShortYear(text, at)) return false;
        if (at == start) return true;
        var before = text[at - 1];
        if (before >= '\u2E80') return char.IsDigit(text[at]) ? !char.IsDigit(before) : !char.IsLetter(before) || before is '（' or '，' or '：' or '、' || char.IsLetter(text[at]);
        if (char.IsLetterOrDigit(before) || before is '$' or '€' or '£' or '#' or '@' or '_' or '+' or '%' or '=' or '\\') return false;
        if (before is '.' or ',' or ':' or '/' or '-' or '\'' or '’') return at - 2 < start || !char.IsLetterOrDigit(text[at - 2]) || (before is ',' or ':' && !char.IsDigit(text[at - 2])) || text[at - 2] >= '\u2E80';
        return true;
    }
}
