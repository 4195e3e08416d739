namespace ResumeExport.Normalisation;

/// <summary>The words of dates in fourteen languages, from <c>Words/dates.txt</c>.</summary>
internal sealed class DateWords
{
    private const int LongestPhrase = 4;

    private static readonly Lazy<DateWords> All = new(static () => new DateWords());

    private readonly Dictionary<string, int> months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> sets = new(StringComparer.Ordinal);

    // Words of scripts without blanks stand amid others: they are found by their beginning, longest first.
    private readonly Dictionary<string, List<string>> wide = new(StringComparer.Ordinal);

    // Most letters begin none of the words of a set: a look at the first one saves the others.
    private readonly Dictionary<string, HashSet<char>> firsts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> monthOf;

    private DateWords()
    {
        foreach (var (name, words) in WordFile.Read("dates.txt"))
        {
            if (char.IsAsciiDigit(name[0])) foreach (var word in words) months.TryAdd(WordFolding.Fold(word), int.Parse(name, System.Globalization.CultureInfo.InvariantCulture));
            else Add(name, words);
        }

        monthOf = months.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (name, set) in sets) firsts.Add(name, [.. set.Where(static word => word.Length > 0).Select(static word => word[0])]);
    }

    /// <summary>The words.</summary>
    public static DateWords Known => All.Value;

    /// <summary>Reads the name of a month at <paramref name="at"/> of a folded text; 0 when there is none.</summary>
    public int Month(string text, int at, out int end)
    {
        if (text[at] >= '\u2E80') return WideMonth(text, at, out end);
        var first = WordEnd(text, at);
        var second = first > at ? WordEnd(text, first) : at;
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

        end = at;
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

    /// <summary>Reads the longest phrase of a set at <paramref name="at"/> of a folded text; the end is <paramref name="at"/> when there is none.</summary>
    public int Phrase(string set, string text, int at)
    {
        if (at >= text.Length) return at;
        if (text[at] >= '\u2E80') return WidePhrase(set, text, at);
        if (!firsts[set].Contains(text[at])) return at;
        Span<int> ends = stackalloc int[LongestPhrase];
        var count = 0;
        for (var end = WordEnd(text, at); count < LongestPhrase && end > at; end = WordEnd(text, end))
        {
            ends[count++] = end;
            if (end >= text.Length) break;
        }

        for (var i = count - 1; i >= 0; i--)
            if (sets[set].Contains(WordFolding.Fold(text.AsSpan(at, ends[i] - at)))) return ends[i];
        return at;
    }

    private int WidePhrase(string set, string text, int at)
    {
        foreach (var word in wide[set])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return at + word.Length;
        return at;
    }

    // Behind the word at or after a place, blanks and dots before it skipped; a word is short.
    private static int WordEnd(string text, int at)
    {
        const int LongestWord = 24;
        var start = at;
        while (start < text.Length && text[start] is ' ' or '.' or '\u00A0' or '-' && start - at < 2) start++;
        var end = start;
        while (end < text.Length && end - start < LongestWord && (char.IsLetter(text[end]) || text[end] is '\'' || (char.IsDigit(text[end]) && end > start && end - start < 2))) end++;
        return end == start ? at : end;
    }

    private void Add(string name, string[] words)
    {
        if (!sets.TryGetValue(name, out var set))
        {
            sets.Add(name, set = new HashSet<string>(StringComparer.Ordinal));
            wide.Add(name, []);
        }

        foreach (var word in words)
        {
            set.Add(WordFolding.Fold(word));
            if (word[0] >= '\u2E80') wide[name].Add(word);
        }

        wide[name].Sort(static (a, b) => b.Length - a.Length);
    }
}
