using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>
/// Reads the dates of entries: a lone date, a span, or an open span. Precision stays as typed, nothing is invented, and a
/// text that is not wholly dates is no period, so that prose with a year in it stays prose.
/// </summary>
public static class PeriodParser
{
    private static readonly string[] PresentWords =
        ["present", "current", "currently", "ongoing", "now", "today", "to date", "till date", "till now"];

    /// <summary>Reads <paramref name="text"/>; null unless all of it is dates.</summary>
    /// <param name="text">The text without the brackets around it, for example <c>Jan 2025 – Present</c>.</param>
    public static Period? Parse(string text)
    {
        var scan = new DateScanner(text);
        scan.SkipBlanks();
        if (scan.ReadDate() is not { } start) return null;
        if (scan.AtEnd) return new Period(text, start, null, IsOngoing: false);
        if (!scan.ReadRangeSeparator()) return null;
        if (scan.AtEnd) return new Period(text, start, null, IsOngoing: true);
        if (ReadPresent(scan)) return new Period(text, start, null, IsOngoing: true);
        if (scan.ReadDate() is { } end && scan.AtEnd) return new Period(text, start, end, IsOngoing: false);
        return null;
    }

    private static bool ReadPresent(DateScanner scan)
    {
        foreach (var word in PresentWords)
            if (scan.ReadLastWord(word)) return true;
        return false;
    }
}
