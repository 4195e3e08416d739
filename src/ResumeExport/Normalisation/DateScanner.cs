using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>Reads one date at a place of a folded text (<see cref="DateFolding"/>).</summary>
internal sealed class DateScanner(string text)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>The folded text.</summary>
    public string Text => text;

    /// <summary>Reads a date at <paramref name="at"/>; null when there is none.</summary>
    /// <param name="at">The place.</param>
    /// <param name="isInRange">True beside another date, where <c>Jan 14</c> is a month and a year.</param>
    public DateToken? Read(int at, bool isInRange = false)
    {
        if (at >= text.Length) return null;
        var token = char.IsAsciiDigit(text[at]) ? Numeric(at) ?? DayThenMonth(at, isInRange) : NamedMonth(at, isInRange) ?? Season(at) ?? MarkedYear(at, isInRange);
        if (token is null or { LacksYear: true }) return token;
        var end = BehindYearWord(token.End);
        return token with { End = end == token.End && token.First.Day is not null ? BehindClock(end) : end };
    }

    // "2018 г.", "2015 - 2018 гг."
    private int BehindYearWord(int at)
    {
        var next = SkipBlanks(at);
        if (next >= text.Length || text[next] != 'г') return at;
        foreach (var word in (ReadOnlySpan<string>)["годов", "года", "году", "годы", "год", "гг.", "гг", "г.", "г"])
            if (string.CompareOrdinal(text, next, word, 0, word.Length) == 0 && !IsLetter(next + word.Length)) return next + word.Length;
        return at;
    }

    // "25 Aug 2013 00:00:00 GMT": the hour of a machine's date says nothing.
    private int BehindClock(int at)
    {
        var next = SkipBlanks(at);
        if (next == at || Number(next, 1, 2) is not var (_, end) || !IsColonAndDigits(end)) return at;
        end += 3;
        if (IsColonAndDigits(end)) end += 3;
        foreach (var zone in (ReadOnlySpan<string>)[" gmt", " utc", "z"])
            if (string.CompareOrdinal(text, end, zone, 0, zone.Length) == 0) return end + zone.Length;
        return end;
    }

    private bool IsColonAndDigits(int at) => at + 2 < text.Length && text[at] == ':' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]);

    /// <summary>Behind the blanks at <paramref name="at"/>.</summary>
    public int SkipBlanks(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n' or '\r') at++;
        return at;
    }

    // January 2020, Jan. 2020, marzo de 2020, Maio/2025, Jan-2020, Jan '20, Jan 5, 2020, and Jan beside a date with a year.
    private DateToken? NamedMonth(int at, bool isInRange)
    {
        var month = DateWords.Known.Month(text, at, out var end);
        if (month == 0) return null;
        var behind = BehindMonth(end);
        if (Year(behind) is { } year) return new DateToken(new PartialDate(year, month), at, behind + 4);
        if (DayThenYear(at, month, behind) is { } exact) return exact;
        if (ShortYear(behind, isInRange) is var (value, yearEnd)) return new DateToken(new PartialDate(value, month), at, yearEnd);
        if (IsLetter(end) || !isInRange) return null;
        return new DateToken(new PartialDate(1, month), at, end < text.Length && text[end] == '.' ? end + 1 : end) { LacksYear = true };
    }

    private int BehindMonth(int at)
    {
        if (at < text.Length && text[at] == '.') at++;
        var next = SkipBlanks(at);
        if (next < text.Length && text[next] is ',' or '/' or '-' or '–' or '.') next = SkipBlanks(next + 1);
        foreach (var word in (ReadOnlySpan<string>)["de ", "del ", "di ", "of ", "year ", "do "])
            if (string.CompareOrdinal(text, next, word, 0, word.Length) == 0) return SkipBlanks(next + word.Length);
        return next;
    }

    private DateToken? DayThenYear(int at, int month, int behind)
    {
        if (Number(behind, 1, 2) is not var (day, end)) return null;
        end = SkipOrdinal(end);
        var next = SkipBlanks(end);
        if (next < text.Length && text[next] == ',') next = SkipBlanks(next + 1);
        return next > end && Year(next) is { } year && Make(year, month, day) is { } date ? new DateToken(date, at, next + 4) : null;
    }

    private (int Year, int End)? ShortYear(int at, bool isInRange)
    {
        var isMarked = at < text.Length && text[at] == '\'';
        if (isMarked) at++;
        return Number(at, 2, 2) is var (value, end) && (isMarked || isInRange || value > 31) && !IsWordCharacter(end) ? (value <= 49 ? 2000 + value : 1900 + value, end) : null;
    }

    // '04 beside another date
    private DateToken? MarkedYear(int at, bool isInRange) =>
        isInRange && text[at] == '\'' && ShortYear(at, isInRange) is var (year, end) ? new DateToken(new PartialDate(year), at, end) : null;

    // Summer 2022, Winter Semester 2018/19, WS 2018/19, Q1 2020: the year is what is known.
    private DateToken? Season(int at)
    {
        var end = DateWords.Known.Season.EndAt(text, at);
        if (end == at) return null;
        var next = SkipBlanks(end);
        if (next < text.Length && text[next] is ',' or '/' or '-') next = SkipBlanks(next + 1);
        foreach (var word in (ReadOnlySpan<string>)["of ", "de ", "del ", "di "])
            if (string.CompareOrdinal(text, next, word, 0, word.Length) == 0) next = SkipBlanks(next + word.Length);
        if (next == end && end < text.Length && !char.IsAsciiDigit(text[end])) return null;
        return Year(next) is null ? null : FromYear(next) is { } token ? token with { Start = at, First = new PartialDate(token.First.Year), IsSeason = true } : null;
    }

    // "1st of March 2020", "1er mars 2020", "1. März 2020", "3 Feb 2020", and "01 Jan" beside a date with a year.
    private DateToken? DayThenMonth(int at, bool isInRange)
    {
        if (Number(at, 1, 2) is not var (day, end)) return null;
        var next = SkipBlanks(SkipOrdinal(end));
        if (next < text.Length && text[next] is '.' or '-' or '/') next = SkipBlanks(next + 1);
        foreach (var word in (ReadOnlySpan<string>)["of ", "de ", "di "])
            if (string.CompareOrdinal(text, next, word, 0, word.Length) == 0) next = SkipBlanks(next + word.Length);
        if (next >= text.Length || char.IsAsciiDigit(text[next]) || NamedMonth(next, isInRange) is not { First: { Month: { } month, Day: null } first } token) return null;
        if (token.LacksYear) return token with { Start = at };
        return Make(first.Year, month, day) is { } date ? token with { First = date, Start = at } : null;
    }

    private int SkipOrdinal(int at)
    {
        foreach (var mark in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "er", "º", "ª"])
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0) return at + mark.Length;
        return at;
    }

    private DateToken? Numeric(int at)
    {
        if (Year(at) is not null) return FromYear(at);
        return MonthOrDay(at);
    }

    private DateToken? FromYear(int at)
    {
        var year = Year(at)!.Value;
        var end = at + 4;
        return EastAsian(at, year, end) ?? AcademicYear(at, year, end) ?? MonthBehindYear(at, year, end) ?? NameBehindYear(at, year, end) ?? new DateToken(new PartialDate(year), at, end);
    }

    // 2019年3月1日, 2019 年 3 月, 2019년 3월, 2019年
    private DateToken? EastAsian(int at, int year, int end)
    {
        var mark = SkipBlanks(end);
        if (mark >= text.Length || text[mark] is not ('年' or '년')) return null;
        end = mark + 1;
        if (end < text.Length && text[end] == '度') end++;
        var next = SkipBlanks(end);
        if (Number(next, 1, 2) is not var (month, monthEnd) || SkipBlanks(monthEnd) is var monthMark && (monthMark >= text.Length || text[monthMark] is not ('月' or '월')) || Make(year, month, null) is not { } date)
            return NamedEastAsian(at, year, end);
        end = SkipBlanks(monthEnd) + 1;
        var dayStart = SkipBlanks(end);
        if (Number(dayStart, 1, 2) is var (day, dayEnd) && SkipBlanks(dayEnd) is var dayMark && dayMark < text.Length && text[dayMark] is '日' or '일' && Make(year, month, day) is { } exact)
            return new DateToken(exact, at, SkipBlanks(dayEnd) + 1);
        return new DateToken(date, at, end);
    }

    // 2020年三月, 2020年夏, 2020년 1학기
    private DateToken NamedEastAsian(int at, int year, int end)
    {
        var next = SkipBlanks(end);
        if (next < text.Length && DateWords.Known.Month(text, next, out var monthEnd) is var month and > 0) return new DateToken(new PartialDate(year, month), at, monthEnd);
        if (next + 2 < text.Length && text[next] is '1' or '2' && string.CompareOrdinal(text, next + 1, "학기", 0, 2) == 0) return new DateToken(new PartialDate(year), at, next + 3) { IsSeason = true };
        var season = DateWords.Known.Season.EndAt(text, next);
        return season > next ? new DateToken(new PartialDate(year), at, season) { IsSeason = true } : new DateToken(new PartialDate(year), at, end);
    }

    // 2018/19 and 2018-19: two years when the second number is no month, or with a slash the year that follows.
    private DateToken? AcademicYear(int at, int year, int end)
    {
        if (end >= text.Length || text[end] is not ('/' or '-' or '–') || Number(end + 1, 2, 2) is not var (last, lastEnd) || IsWordCharacter(lastEnd)) return null;
        if (lastEnd < text.Length && text[lastEnd] is '/' or '-' or '.' && lastEnd + 1 < text.Length && char.IsAsciiDigit(text[lastEnd + 1])) return null;
        var isNext = (year + 1) % 100 == last;
        var full = isNext ? year + 1 : (year / 100 * 100) + last;
        if (full < year || (last <= 12 && !(isNext && text[end] == '/')) || full - year > 40) return null;
        return new DateToken(new PartialDate(year), at, lastEnd) { Last = new PartialDate(full), LastStart = end + 1 };
    }

    // 2020-03, 2020.3, 2020/03, 2020-03-15
    private DateToken? MonthBehindYear(int at, int year, int end)
    {
        if (Dotted(at, year, end) is { } dotted) return dotted;
        if (end >= text.Length || text[end] is not ('-' or '/' or '.' or '–') || Number(end + 1, 1, 2) is not var (month, monthEnd) || Make(year, month, null) is not { } date) return null;
        var mark = text[end];
        if (monthEnd < text.Length && text[monthEnd] == mark && Number(monthEnd + 1, 1, 2) is var (day, dayEnd) && Make(year, month, day) is { } exact && (BehindTime(dayEnd) > dayEnd || !IsWordCharacter(dayEnd)))
            return new DateToken(exact, at, BehindTime(dayEnd));
        return IsWordCharacter(monthEnd) && text[monthEnd] is not ('月' or '월') ? null : new DateToken(date, at, monthEnd);
    }

    // "2020. 3. 15.", "2020.03.": each number has a dot behind it.
    private DateToken? Dotted(int at, int year, int end)
    {
        if (end >= text.Length || text[end] != '.' || Number(SkipBlanks(end + 1), 1, 2) is not var (month, monthEnd) || Make(year, month, null) is not { } date) return null;
        if (monthEnd >= text.Length || text[monthEnd] != '.') return null;
        if (Number(SkipBlanks(monthEnd + 1), 1, 2) is var (day, dayEnd) && dayEnd < text.Length && text[dayEnd] == '.' && Make(year, month, day) is { } exact && !IsWordCharacter(dayEnd + 1))
            return new DateToken(exact, at, dayEnd + 1);
        return IsWordCharacter(monthEnd + 1) ? null : new DateToken(date, at, monthEnd + 1);
    }

    // 2019-05-01T00:00:00Z
    private int BehindTime(int at)
    {
        if (at + 5 >= text.Length || text[at] != 't' || !char.IsAsciiDigit(text[at + 1])) return at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is ':' or '.' or '+')) at++;
        return at;
    }

    // 2020 January, 2020 Q1, 2020 Summer
    private DateToken? NameBehindYear(int at, int year, int end)
    {
        var next = SkipBlanks(end);
        if (next >= text.Length || !char.IsLetter(text[next]) || (next == end && text[next] != 'q')) return null;
        if (DateWords.Known.Month(text, next, out var monthEnd) is var month and > 0 && monthEnd - next > 2 && !IsWordCharacter(monthEnd) && Year(SkipBlanks(monthEnd)) is null) return new DateToken(new PartialDate(year, month), at, monthEnd);
        var season = DateWords.Known.Season.EndAt(text, next);
        return season > next && !IsLetter(SkipBlanks(season)) && Year(SkipBlanks(season)) is null ? new DateToken(new PartialDate(year), at, season) { IsSeason = true } : null;
    }

    // 03/2020, 15.03.2020, 15/3/2020, 3-2020
    private DateToken? MonthOrDay(int at)
    {
        if (Number(at, 1, 2) is not var (first, firstEnd) || SkipMark(firstEnd) is not var (mark, second)) return null;
        if (Year(second) is { } year) return Make(year, first, null) is { } month ? new DateToken(month, at, second + 4) : null;
        if (Number(second, 1, 2) is not var (middle, middleEnd) || SkipMark(middleEnd) is not var (lastMark, last) || mark != lastMark || Year(last) is not { } lastYear) return null;
        return OfThree(at, first, middle, lastYear, last + 4, mark);
    }

    private (char Mark, int Behind)? SkipMark(int at)
    {
        if (at + 2 < text.Length && text[at] == ' ' && text[at + 1] == '/') at++;
        if (at >= text.Length || text[at] is not ('/' or '.' or '-' or '–')) return null;
        var behind = at + 1;
        if (text[at] is '.' or '/' && behind < text.Length && text[behind] == ' ') behind++;
        return (text[at], behind);
    }

    private static DateToken? OfThree(int at, int first, int second, int year, int end, char mark)
    {
        var dayFirst = Make(year, second, first);
        var monthFirst = Make(year, first, second);
        if (dayFirst is null && monthFirst is null) return null;
        if (mark == '.' && dayFirst is { } written) return new DateToken(written, at, end);
        if (dayFirst is null || monthFirst is null || first == second) return new DateToken((dayFirst ?? monthFirst)!.Value, at, end) { IsDayFirst = first == second ? null : dayFirst is not null };
        // Nobody can tell the third of April from the fourth of March: the year is what is known.
        return new DateToken(new PartialDate(year), at, end) { Ambiguous = (first, second) };
    }

    private int? Year(int at)
    {
        if (Number(at, 4, 4) is not var (year, _)) return null;
        return year is >= FirstYear and <= LastYear ? year : null;
    }

    private (int Value, int End)? Number(int at, int least, int most)
    {
        var value = 0;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < most) value = (value * 10) + (text[end++] - '0');
        var isWhole = end >= text.Length || !char.IsAsciiDigit(text[end]);
        return end - at >= least && isWhole ? (value, end) : null;
    }

    private bool IsLetter(int at) => at < text.Length && char.IsLetter(text[at]);

    // A letter of a script with blanks, or a digit: what stands before it is part of a word.
    private bool IsWordCharacter(int at) => at < text.Length && (char.IsAsciiDigit(text[at]) || (char.IsLetter(text[at]) && text[at] < '\u2E80'));

    /// <summary>Returns the date; null for one that no calendar has.</summary>
    public static PartialDate? Make(int year, int month, int? day)
    {
        if (month is < 1 or > 12) return null;
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month))) return null;
        return new PartialDate(year, month, day);
    }
}
