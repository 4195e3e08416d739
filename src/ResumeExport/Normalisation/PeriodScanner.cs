using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>Reads a period at a place of a text: a date, a span, an open span, with the words around them and a duration behind.</summary>
internal sealed class PeriodScanner
{
    private const string Dashes = "-–—~→";

    private readonly string raw;
    private readonly string text;
    private readonly DateScanner dates;

    public PeriodScanner(string raw)
    {
        this.raw = raw;
        text = DateFolding.Fold(raw);
        dates = new DateScanner(text);
    }

    /// <summary>Reads the longest period that begins at <paramref name="at"/>; null when there is none.</summary>
    /// <param name="at">The place.</param>
    /// <param name="limit">Where the text ends for this reading.</param>
    public FoundPeriod? Read(int at, int limit)
    {
        if (Plain(at, limit) is { } plain) return WithTail(plain, limit);
        var words = DateWords.Known;
        return BehindLead(words.Since, at, limit) ?? BehindLead(words.Lead, at, limit) ?? BehindLead(words.Expected, at, limit);
    }

    private FoundPeriod? BehindLead(DatePhrases lead, int at, int limit) =>
        Behind(lead, at) is var next && next > at && Plain(next, limit) is { } found && Led(found, at, lead) is { } led ? WithTail(led, limit) : null;

    // "d'avril 2015 à mai 2018", "dall'ottobre 2020"
    private int Behind(DatePhrases lead, int at)
    {
        var elided = lead == DateWords.Known.Lead ? "d'" : lead == DateWords.Known.Since ? "dall'" : "";
        if (elided.Length > 0 && string.CompareOrdinal(text, at, elided, 0, elided.Length) == 0) return at + elided.Length;
        var end = lead.EndAt(text, at);
        if (end == at) return at;
        var next = SkipMarks(end);
        if (next == end && text[end - 1] < '\u2E80' && text[end - 1] != '\'') return at;
        // "since the summer of 2022"
        if (string.CompareOrdinal(text, next, "the ", 0, 4) == 0) next += 4;
        return next;
    }

    private int SkipMarks(int at)
    {
        while (at < text.Length && text[at] is ' ' or ':' or '.') at++;
        return at;
    }

    private FoundPeriod? Led(FoundPeriod found, int start, DatePhrases lead)
    {
        var period = found.Period;
        var isLone = period.End is null && !period.IsOngoing;
        if (lead == DateWords.Known.Lead && isLone) return null;
        return Make(start, found.End, Shifted(period.Start, found.Start - start), period.End is { } end ? Shifted(end, found.Start - start) : null, period.IsOngoing || (lead == DateWords.Known.Since && isLone));
    }

    private static DatePoint Shifted(DatePoint point, int by) => point with { Offset = point.Offset + by };

    private FoundPeriod? Plain(int at, int limit)
    {
        if (dates.Read(at, isInRange: true) is not { } first || first.End > limit) return null;
        if (ToPresent(dates.SkipBlanks(first.End)) is var now && now > 0 && now <= limit && !first.LacksYear) return Make(at, now, first.ToStart(at), null, isOngoing: true);
        if (Separator(first.End) is var behind && behind > first.End)
        {
            if (Present(behind) is var present && present > behind && present <= limit) return first.LacksYear ? null : Make(at, present, first.ToStart(at), null, isOngoing: true);
            if (Second(behind) is { } second && second.End <= limit) return Span(at, first, second) ?? Lone(at);
            if (IsOpenEnd(first.End, behind, limit, out var open)) return first.LacksYear ? null : Make(at, open, first.ToStart(at), null, isOngoing: true);
        }

        if (Suffix(first.End) is var suffix && suffix > first.End && suffix <= limit && !first.LacksYear) return Make(at, suffix, first.ToStart(at), null, isOngoing: true);
        return Lone(at);
    }

    // "2015 hasta la fecha", "2020 to date": the word that parts the ends belongs to the phrase.
    private int ToPresent(int at) => DateWords.Known.To.EndAt(text, at) > at && Present(at) is var end && end > at ? end : 0;

    // "+49 2019 123456", "ID 2019-123": part of a number of another kind.
    private bool IsInNumber(int start, int end)
    {
        if (end + 1 < text.Length && text[end] is '-' or '/' or '.' && char.IsAsciiDigit(text[end + 1])) return true;
        if (end - start != 4) return false;
        var next = end;
        while (next + 1 < text.Length && text[end] == ' ' && char.IsAsciiDigit(text[next + 1])) next++;
        if (next - end > 4) return true;
        var before = start - 2;
        while (before >= 0 && char.IsAsciiDigit(text[before])) before--;
        var digits = start - 2 - before;
        return start > 1 && text[start - 1] == ' ' && digits is 2 or 3 or > 4;
    }

    private FoundPeriod? Lone(int at)
    {
        if (dates.Read(at) is not { } date || IsInWord(date.End) || IsInNumber(at, date.End)) return null;
        return date.Last is null
            ? Make(at, date.End, date.ToStart(at), null, isOngoing: false)
            : Make(at, date.End, date.ToStart(at), new DatePoint(date.Last.Value, date.LastStart - at, date.End - date.LastStart), isOngoing: false);
    }

    private DateToken? Second(int at)
    {
        var behind = DateWords.Known.Expected.EndAt(text, at);
        if (behind > at) at = dates.SkipBlanks(behind);
        foreach (var word in (ReadOnlySpan<string>)["the ", "le ", "el ", "a ", "au "])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && dates.Read(at + word.Length) is { } found) return found;
        return dates.Read(at, isInRange: true) is { } date && !IsInWord(date.End) ? date : null;
    }

    private FoundPeriod? Span(int at, DateToken first, DateToken second)
    {
        if (second.LacksYear) return null;
        if (first.LacksYear) first = first with { First = new PartialDate(second.First.Year, first.First.Month) };
        (first, second) = (Resolved(first, second), Resolved(second, first));
        if (IsBefore(second.Last ?? second.First, first.First)) return null;
        var end = BehindUntil(second.End);
        return Make(at, end, first.ToStart(at), second.ToEnd(at), isOngoing: false);
    }

    // "2018年3月まで", "2019년 9월까지"
    private int BehindUntil(int at)
    {
        var word = dates.SkipBlanks(at);
        return word + 2 <= text.Length && text.AsSpan(word, 2) is "まで" or "까지" ? word + 2 : at;
    }

    // One end tells how the other is to be read.
    private static DateToken Resolved(DateToken token, DateToken other)
    {
        if (token.Ambiguous is not var (first, second) || other.IsDayFirst is not { } isDayFirst) return token;
        var date = isDayFirst ? DateScanner.Make(token.First.Year, second, first) : DateScanner.Make(token.First.Year, first, second);
        return date is { } exact ? token with { First = exact } : token;
    }

    private static bool IsBefore(PartialDate a, PartialDate b)
    {
        if (a.Year != b.Year) return a.Year < b.Year;
        if (a.Month is not { } left || b.Month is not { } right) return false;
        return left != right ? left < right : a.Day < b.Day;
    }

    // A dash or a word such as "to", with the blanks around it.
    private int Separator(int at)
    {
        var from = dates.SkipBlanks(at);
        if (IsFrom(from)) at = from + 2;
        else if (at < text.Length && text[at] is '起') at++;
        var start = dates.SkipBlanks(at);
        if (start < text.Length && text[start] == ',' && start + 1 < text.Length && Dashes.Contains(text[dates.SkipBlanks(start + 1) is var n && n < text.Length ? n : start], StringComparison.Ordinal)) start = dates.SkipBlanks(start + 1);
        var end = start;
        while (end < text.Length && end - start < 3 && (Dashes.Contains(text[end], StringComparison.Ordinal) || (text[end] == '>' && end > start))) end++;
        if (end == start && start < text.Length && text[start] == '/' && (IsYearsAround(start) || Present(dates.SkipBlanks(start + 1)) > dates.SkipBlanks(start + 1))) end++;
        if (end > start)
        {
            if (Present(dates.SkipBlanks(end)) > dates.SkipBlanks(end)) return dates.SkipBlanks(end);
            var word = DateWords.Known.To.EndAt(text, dates.SkipBlanks(end));
            return dates.SkipBlanks(word > dates.SkipBlanks(end) && IsBoundary(word) ? word : end);
        }

        if (start > at && text.AsSpan(start).StartsWith("t/m ", StringComparison.Ordinal)) return dates.SkipBlanks(start + 4);
        if (start < text.Length && text[start] is '&' or ',' && dates.Read(dates.SkipBlanks(start + 1)) is { IsSeason: true }) return dates.SkipBlanks(start + 1);
        var phrase = DateWords.Known.To.EndAt(text, start);
        if (phrase > start && (start > at || text[start] >= '\u2E80' || IsArabic(text[start])) && IsBoundary(phrase)) return dates.SkipBlanks(phrase);
        return AttachedEnd(at);
    }

    private bool IsFrom(int at) => at + 2 <= text.Length && text.AsSpan(at, 2) is "から" or "부터" or "より";

    // "から" and "부터" alone part the two ends.
    private int AttachedEnd(int at) => at >= 2 && IsFrom(at - 2) ? dates.SkipBlanks(at) : at;

    private bool IsYearsAround(int slash) =>
        slash >= 4 && slash + 4 < text.Length + 1 && dates.Read(dates.SkipBlanks(slash + 1)) is { First.Month: null, Last: null };

    private bool IsBoundary(int at) => at >= text.Length || text[at - 1] >= '\u2E80' || !char.IsLetterOrDigit(text[at]) || text[at - 1] is '\'';

    private static bool IsArabic(char character) => character is >= '\u0600' and <= '\u06FF';

    private int Present(int at)
    {
        var isOpen = at < text.Length && text[at] is '(' or '[';
        var start = isOpen ? at + 1 : at;
        foreach (var word in (ReadOnlySpan<string>)["the ", "la ", "el ", "o ", "le ", "a ", "à "])
            if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && DateWords.Known.Present.EndAt(text, start + word.Length) is var found && found > start + word.Length) return found;
        var end = DateWords.Known.Present.EndAt(text, start);
        if (end == start) end = Glued(start);
        if (end == start || (IsInWord(end) && text[end - 1] < '\u2E80')) return at;
        end = BehindUntil(end);
        if (end < text.Length && text[end] == '.' && (end + 1 == text.Length || IsAbbreviation(start, end))) end++;
        if (isOpen && end < text.Length && text[end] is ')' or ']') end++;
        return isOpen && text[end - 1] is not (')' or ']') ? at : end;
    }

    private int Glued(int start)
    {
        var cut = start + 1;
        while (cut < text.Length && cut - start < 12 && char.IsLetter(text[cut]) && !IsGlued(cut)) cut++;
        return cut < text.Length && IsGlued(cut) ? DateWords.Known.Present.EndAt(text[..cut], start) : start;
    }

    // "н.в.", "curr."
    private bool IsAbbreviation(int start, int end) => end - start <= 4 || text.AsSpan(start, end - start).Contains('.');

    // "2024 –", "2017.10-?", "06.2021 - ...": nothing follows the dash, or a mark that says so.
    private bool IsOpenEnd(int dateEnd, int behind, int limit, out int end)
    {
        end = behind;
        if (behind < limit && text[behind] == '?') return ++end > 0;
        while (end < limit && text[end] is '.' or '…') end++;
        if (end - behind >= 2 || (end > behind && text[behind] == '…')) return true;
        end = Math.Min(behind, limit);
        while (end > dateEnd && text[end - 1] is ' ' or '\n') end--;
        return text.AsSpan(dateEnd, end - dateEnd).IndexOfAny(Dashes) >= 0 && (behind >= limit || behind - end >= 3 || text[behind] is ')' or ']' or '|' or ',' or '·' or '•' or ':' or '】');
    }

    // 2019年起, 2019'dan beri, 2019'den itibaren, 2019年より
    private int Suffix(int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["起", "至今", "より", "から現在", "以来", "'dan beri", "'den beri", "'tan beri", "'ten beri", "'dan itibaren", "'den itibaren", "'dan bugune", "'den bugune", "'tan bugune", "'ten bugune", "부터", " تاکنون", " onwards", " onward", " to date"])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return at + word.Length;
        return at;
    }

    private bool IsInWord(int at) => at < text.Length && !IsGlued(at) && (char.IsAsciiDigit(text[at]) || (char.IsLetter(text[at]) && text[at] < '\u2E80') || text[at] is '%' or '+' or '€' or '$' or '£' or '@'
        || (text[at] is '.' or ',' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));

    // "August 2019Assistant": a converter has lost the line end between dates and title.
    private bool IsGlued(int at) => at > 0 && at + 1 < raw.Length && char.IsUpper(raw[at]) && char.IsLetter(raw[at + 1]) && (char.IsLower(raw[at + 1]) || char.IsAsciiDigit(raw[at - 1])) && (char.IsAsciiDigit(raw[at - 1]) || char.IsLower(raw[at - 1]));

    private FoundPeriod WithTail(FoundPeriod found, int limit)
    {
        var end = PeriodTail.End(text, found.End, limit);
        return end == found.End ? found : found with { End = end, Period = found.Period with { Raw = raw[found.Start..end] } };
    }

    private FoundPeriod Make(int start, int end, DatePoint first, DatePoint? last, bool isOngoing) =>
        new(start, end, new Period(raw[start..end], first, last, isOngoing));
}
