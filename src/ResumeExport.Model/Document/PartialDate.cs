using System.Globalization;

namespace ResumeExport.Model.Document;

/// <summary>A calendar date known to the year, the month or the day. Has no time and no time zone, so it cannot shift.</summary>
/// <param name="Year">Year of the Gregorian calendar, 1 to 9999.</param>
/// <param name="Month">Month, 1 to 12; null when only the year is known.</param>
/// <param name="Day">Day, 1 to 31; null when it is not known; needs a month.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>How exactly the date is known.</summary>
    public DatePrecision Precision =>
        Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>Returns the date as ISO 8601 with reduced precision: <c>2025</c>, <c>2025-01</c> or <c>2025-01-31</c>.</summary>
    public string ToIso()
    {
        var year = Year.ToString("D4", CultureInfo.InvariantCulture);
        if (Month is not { } month) return year;
        var text = year + "-" + month.ToString("D2", CultureInfo.InvariantCulture);
        return Day is { } day ? text + "-" + day.ToString("D2", CultureInfo.InvariantCulture) : text;
    }

    /// <summary>Reads what <see cref="ToIso"/> writes; null for anything else, dates that no calendar has included.</summary>
    public static PartialDate? ParseIso(string text)
    {
        if (text.Length is not (4 or 7 or 10) || !TryDigits(text, 0, 4, out var year) || year == 0) return null;
        if (text.Length == 4) return new PartialDate(year);
        if (text[4] != '-' || !TryDigits(text, 5, 2, out var month) || month is 0 or > 12) return null;
        if (text.Length == 7) return new PartialDate(year, month);
        if (text[7] != '-' || !TryDigits(text, 8, 2, out var day)) return null;
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : null;
    }

    private static bool TryDigits(string text, int start, int count, out int value)
    {
        value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}
