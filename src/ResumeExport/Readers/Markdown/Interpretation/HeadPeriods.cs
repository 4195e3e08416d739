using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>The dates of a head line: periods that say when, and not years that are part of a name.</summary>
internal static class HeadPeriods
{
    private const string Marks = ",;:，；：、|｜/–—-−·•∙・~〜～()（）[]【】<>《》";

    /// <summary>Returns the periods of <paramref name="line"/> in order.</summary>
    public static List<FoundPeriod> In(HeadLine line) => line.Text.PeriodsIn(line.Start, line.End, static (text, start, end) => Find(new HeadLine(text, start, end)));

    private static List<FoundPeriod> Find(HeadLine line)
    {
        var found = new List<FoundPeriod>(PeriodFinder.Find(line.Text.Text, line.Start, line.End));
        found.RemoveAll(period => IsPartOfName(line, period));
        return found;
    }

    /// <summary>True when <paramref name="line"/> says nothing but dates.</summary>
    public static bool IsOnlyDates(HeadLine line)
    {
        var found = In(line);
        if (found.Count == 0) return false;
        var at = line.Start;
        foreach (var period in found)
        {
            if (LetterSearch.ContainsAnyLetterOrDigit(line.Text.Text.AsSpan(at, period.Start - at))) return false;
            at = period.End;
        }

        return !LetterSearch.ContainsAnyLetterOrDigit(line.Text.Text.AsSpan(at, line.End - at));
    }

    /// <summary>True when <paramref name="line"/> begins with dates and has at most two words besides: <c>2013 – 2014, cancelled</c>.</summary>
    public static bool IsMostlyDates(HeadLine line)
    {
        if (In(line) is not [var found, ..] || LetterSearch.ContainsAnyLetterOrDigit(line.Text.Text.AsSpan(line.Start, found.Start - line.Start))) return false;
        return line.Length <= 60 && line.Text.Text[found.End..line.End].Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(static word => LetterSearch.ContainsAnyLetterOrDigit(word)) <= 2;
    }

    // "Expo 2020 Dubai": a lone year amid words names something.
    private static bool IsPartOfName(HeadLine line, FoundPeriod found)
    {
        if (found.End - found.Start > 4) return false;
        return !IsMark(line, found.Start, -1) && !IsMark(line, found.End, 1);
    }

    private static bool IsMark(HeadLine line, int at, int step)
    {
        var text = line.Text.Text;
        var i = step < 0 ? at - 1 : at;
        while (i >= line.Start && i < line.End && text[i] is ' ' or '\u00A0') i += step;
        return i < line.Start || i >= line.End || text[i] is '\n' or '\t' || Marks.Contains(text[i], StringComparison.Ordinal);
    }
}
