using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>
/// Reads the dates of entries: a lone date, a span, or an open span, in fourteen languages. Precision stays as typed, nothing is
/// invented, and a text that is not wholly dates is no period, so that prose with a year in it stays prose.
/// </summary>
public static class PeriodParser
{
    private const int LongestPeriod = 120;

    /// <summary>Reads <paramref name="text"/>; null unless all of it is dates.</summary>
    /// <param name="text">The text without the brackets around it, for example <c>Jan 2025 – Present</c>.</param>
    public static Period? Parse(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end - start is 0 or > LongestPeriod) return null;
        var found = new PeriodScanner(text).Read(start, end);
        if (found is null || found.End != end) return null;
        return start == 0 && end == text.Length ? found.Period : found.Period with { Raw = text, Start = Shifted(found.Period.Start, start), End = found.Period.End is { } last ? Shifted(last, start) : null };
    }

    private static DatePoint Shifted(DatePoint point, int by) => point with { Offset = point.Offset + by };
}
