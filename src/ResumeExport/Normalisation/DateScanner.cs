using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>A cursor over the text of a period that reads one date form at a time.</summary>
internal sealed class DateScanner(string text)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    private int at;

    /// <summary>True when only blanks are left.</summary>
    public bool AtEnd
    {
        get
        {
            SkipBlanks();
            return at == text.Length;
        }
    }

    public void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    /// <summary>Reads <c>Jan 2025</c>, <c>July, 2022</c>, <c>31 Jan 2025</c>, <c>Jan 31, 2025</c>, <c>2025-01-31</c>, <c>01/2025</c>, <c>2025</c> and the like.</summary>
    public DatePoint? ReadDate()
    {
        SkipBlanks();
        var start = at;
        if ((ReadNamedMonth() ?? ReadNumeric()) is { } date) return new DatePoint(date, start, at - start);
        at = start;
        return null;
    }

    /// <summary>Reads a dash, a tilde or the word <c>to</c> with the blanks around it.</summary>
    public bool ReadRangeSeparator()
    {
        SkipBlanks();
        var start = at;
        while (at < text.Length && text[at] is '-' or '–' or '—' or '~' or '〜' or '～' && at - start < 2) at++;
        if (at == start && !ReadLetters("to")) return false;
        SkipBlanks();
        return true;
    }

    /// <summary>Reads <paramref name="word"/> when it is all that is left.</summary>
    public bool ReadLastWord(string word)
    {
        SkipBlanks();
        if (!text.AsSpan(at).TrimEnd().Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
        at = text.Length;
        return true;
    }

    private PartialDate? ReadNamedMonth()
    {
        var start = at;
        var day = ReadNumber(1, 2);
        SkipBlanks();
        if (ReadMonthName() is { } month)
        {
            SkipBlanksAndComma();
            if (ReadNumber(4, 4) is { } year && IsYear(year)) return Make(year, month, day);
            if (day is null && ReadDayThenYear(month) is { } date) return date;
        }

        at = start;
        return null;
    }

    private PartialDate? ReadDayThenYear(int month)
    {
        var day = ReadNumber(1, 2);
        SkipBlanksAndComma();
        return day is not null && ReadNumber(4, 4) is { } year && IsYear(year) ? Make(year, month, day) : null;
    }

    private PartialDate? ReadNumeric()
    {
        var start = at;
        if (ReadNumber(4, 4) is { } year && IsYear(year)) return ReadAfterYear(year);
        at = start;
        if (ReadNumber(1, 2) is { } month && ReadMark("/.-") && ReadNumber(4, 4) is { } last && IsYear(last))
            return Make(last, month, null);
        at = start;
        return null;
    }

    private PartialDate? ReadAfterYear(int year)
    {
        var end = at;
        if (ReadMark("-/.") && ReadNumber(2, 2) is { } month && Make(year, month, null) is { } date)
        {
            end = at;
            if (ReadMark("-/.") && ReadNumber(2, 2) is { } day && Make(year, month, day) is { } exact) return exact;
            at = end;
            return date;
        }

        at = end;
        return new PartialDate(year);
    }

    private int? ReadMonthName()
    {
        var start = at;
        while (at < text.Length && char.IsLetter(text[at])) at++;
        var month = MonthNames.Parse(text.AsSpan(start, at - start));
        if (month is null) at = start;
        else if (at < text.Length && text[at] == '.') at++;
        return month;
    }

    private int? ReadNumber(int minDigits, int maxDigits)
    {
        var start = at;
        var value = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < maxDigits)
            value = (value * 10) + (text[at++] - '0');
        var isWhole = at == text.Length || !char.IsAsciiDigit(text[at]);
        if (at - start >= minDigits && isWhole) return value;
        at = start;
        return null;
    }

    private bool ReadMark(string marks)
    {
        if (at >= text.Length || !marks.Contains(text[at], StringComparison.Ordinal)) return false;
        at++;
        return true;
    }

    private bool ReadLetters(string word)
    {
        if (!text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        if (at + word.Length < text.Length && char.IsLetter(text[at + word.Length])) return false;
        at += word.Length;
        return true;
    }

    private void SkipBlanksAndComma()
    {
        SkipBlanks();
        if (at < text.Length && text[at] == ',') at++;
        SkipBlanks();
    }

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static PartialDate? Make(int year, int month, int? day)
    {
        if (month is < 1 or > 12) return null;
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month))) return null;
        return new PartialDate(year, month, day);
    }
}
