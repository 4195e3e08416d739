namespace ResumeExport.Normalisation;

/// <summary>Reads what may stand behind dates and still belongs to them: a duration, or a word that says that a date is expected.</summary>
internal static class PeriodTail
{
    /// <summary>Returns where the tail ends that begins behind <paramref name="at"/>; <paramref name="at"/> when there is none.</summary>
    public static int End(string text, int at, int limit)
    {
        var start = at;
        while (start < limit && text[start] is ' ' or '\n' or '-' or '–' or ',' or '·' or ':' or '/' or '、') start++;
        var isBracketed = start < limit && text[start] is '(' or '[' or '【';
        if (isBracketed) start++;
        if (!isBracketed && start == at && (start >= limit || text[start] < '\u2E80')) return at;
        var end = Durations(text, start, limit);
        if (end == start && (end = DateWords.Known.Expected.EndAt(text, start)) > start && end < limit && text[end] == '.') end++;
        if (end == start || end > limit || IsInWord(text, end)) return at;
        if (!isBracketed) return end;
        return end < limit && text[end] is ')' or ']' or '】' ? end + 1 : at;
    }

    // "2 years 3 months", "1 年 8 ヶ月", "3년 6개월", "ca. 2 Jahre", "1+ year"
    private static int Durations(string text, int at, int limit)
    {
        var end = at;
        foreach (var word in (ReadOnlySpan<string>)["ca. ", "~", "<", "< ", ">", "≈", "about ", "約", "约", "共", "총 ", "в течение ", "over "])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) at += word.Length;
        for (var next = Duration(text, at, limit); next > at; next = Duration(text, at, limit))
        {
            end = next;
            at = next;
            while (at < limit && text[at] is ' ' or ',') at++;
            foreach (var word in (ReadOnlySpan<string>)["and ", "und ", "et ", "y ", "e ", "en ", "и ", "و ", "零", "又", "と"])
                if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) at += word.Length;
        }

        return end;
    }

    private static int Duration(string text, int at, int limit)
    {
        var digits = at;
        while (digits < limit && (char.IsAsciiDigit(text[digits]) || text[digits] is '.' or ',' or '+' or '½')) digits++;
        if (digits == at || digits - at > 4) return at;
        var unit = digits;
        while (unit < limit && text[unit] == ' ') unit++;
        var end = DateWords.Known.Unit.EndAt(text, unit);
        if (end == unit) return at;
        return end < limit && text[end] == '.' ? end + 1 : end;
    }

    private static bool IsInWord(string text, int at) => at < text.Length && text[at] < '\u2E80' && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[at - 1]);
}
