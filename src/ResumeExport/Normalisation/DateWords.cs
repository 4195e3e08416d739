using System.Buffers;

namespace ResumeExport.Normalisation;

/// <summary>The words of dates in fourteen languages, from <c>Words/dates.txt</c>.</summary>
internal sealed class DateWords
{
    private static readonly Lazy<DateWords> All = new(static () => new DateWords());

    private readonly Dictionary<string, int> months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> monthOf;
    private readonly SearchValues<char> monthFirsts;

    private DateWords()
    {
        var sets = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, words) in WordFile.Read("dates.txt"))
        {
            if (char.IsAsciiDigit(name[0])) foreach (var word in words) months.TryAdd(WordFolding.Fold(word), int.Parse(name, System.Globalization.CultureInfo.InvariantCulture));
            else if (sets.TryGetValue(name, out var phrases)) phrases.AddRange(words);
            else sets.Add(name, [.. words]);
        }

        monthOf = months.GetAlternateLookup<ReadOnlySpan<char>>();
        monthFirsts = SearchValues.Create([.. months.Keys.Select(static name => name[0])]);
        (Since, Lead, Expected) = (new(sets["since"]), new(sets["lead"]), new(sets["expected"]));
        (To, Present, Season, Unit) = (new(sets["to"]), new(sets["present"]), new(sets["season"]), new(sets["unit"]));
    }

    /// <summary>The words.</summary>
    public static DateWords Known => All.Value;

    /// <summary>Words before the first day of an open period: since, seit, с.</summary>
    public DatePhrases Since { get; }

    /// <summary>Words that may stand before a period: from, von, 自.</summary>
    public DatePhrases Lead { get; }

    /// <summary>Words of days to come: expected, voraussichtlich.</summary>
    public DatePhrases Expected { get; }

    /// <summary>Words between the two ends: to, bis, по.</summary>
    public DatePhrases To { get; }

    /// <summary>Words of an end that has not come: present, heute, 至今.</summary>
    public DatePhrases Present { get; }

    /// <summary>Parts of a year: summer, Wintersemester, Q1.</summary>
    public DatePhrases Season { get; }

    /// <summary>Units of durations: years, Monate, ヶ月.</summary>
    public DatePhrases Unit { get; }

    /// <summary>Reads the name of a month at <paramref name="at"/> of a folded text; 0 when there is none.</summary>
    public int Month(string text, int at, out int end)
    {
        if (text[at] >= '\u2E80') return WideMonth(text, at, out end);
        end = at;
        if (!monthFirsts.Contains(text[at]) && text[at] is not (' ' or '.' or '-' or '\u00A0')) return 0;
        var first = DatePhrases.WordEnd(text, at);
        var second = first > at ? DatePhrases.WordEnd(text, first) : at;
        if (second > first && monthOf.TryGetValue(text.AsSpan(at, second - at), out var month))
        {
            end = second;
            return month;
        }

        if (first > at && monthOf.TryGetValue(text.AsSpan(at, first - at), out month))
        {
            end = first;
            return month;
        }

        return 0;
    }

    // "十二月" before "二月": the longest name first.
    private int WideMonth(string text, int at, out int end)
    {
        for (var length = Math.Min(3, text.Length - at); length > 1; length--)
        {
            end = at + length;
            if (monthOf.TryGetValue(text.AsSpan(at, length), out var month)) return month;
        }

        end = at;
        return 0;
    }
}
