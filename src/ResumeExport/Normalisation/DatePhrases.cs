using System.Buffers;

namespace ResumeExport.Normalisation;

/// <summary>Phrases of one meaning in dates, such as the words for "present", in all languages.</summary>
internal sealed class DatePhrases
{
    private const int MostWords = 4;
    private const int LongestWord = 24;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> folded;

    // Most letters begin none of the phrases: a look at the first one saves the others.
    private readonly SearchValues<char> firsts;

    // Words of scripts without blanks stand amid others: they are found by their beginning, longest first.
    private readonly string[] wide;

    /// <summary>Takes <paramref name="phrases"/> as the word file has them.</summary>
    public DatePhrases(IReadOnlyCollection<string> phrases)
    {
        HashSet<string> keys = new(phrases.Select(static phrase => WordFolding.Fold(phrase)), StringComparer.Ordinal);
        folded = keys.GetAlternateLookup<ReadOnlySpan<char>>();
        firsts = SearchValues.Create([.. keys.Where(static key => key.Length > 0).Select(static key => key[0])]);
        wide = [.. phrases.Where(static phrase => phrase[0] >= '\u2E80').OrderByDescending(static phrase => phrase.Length)];
    }

    /// <summary>Reads the longest phrase at <paramref name="at"/> of a folded text (<see cref="DateFolding"/>).</summary>
    /// <returns>Behind the phrase; <paramref name="at"/> when there is none.</returns>
    public int EndAt(string text, int at)
    {
        if (at >= text.Length) return at;
        if (text[at] >= '\u2E80') return WideEndAt(text, at);
        if (!firsts.Contains(text[at])) return at;
        Span<int> ends = stackalloc int[MostWords];
        var count = 0;
        for (var end = WordEnd(text, at); count < MostWords && end > at; end = WordEnd(text, end))
        {
            ends[count++] = end;
            if (end >= text.Length) break;
        }

        Span<char> key = stackalloc char[MostWords * (LongestWord + 2) * 2];
        for (var i = count - 1; i >= 0; i--)
            if (folded.Contains(WordFolding.Fold(text.AsSpan(at, ends[i] - at), key))) return ends[i];
        return at;
    }

    private int WideEndAt(string text, int at)
    {
        foreach (var word in wide)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return at + word.Length;
        return at;
    }

    /// <summary>Behind the word at or after <paramref name="at"/>, up to two blanks or dots before it skipped; a word has at most 24 letters.</summary>
    public static int WordEnd(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or '.' or '\u00A0' or '-' && start - at < 2) start++;
        var end = start;
        while (end < text.Length && end - start < LongestWord && (char.IsLetter(text[end]) || text[end] is '\'' || (char.IsDigit(text[end]) && end > start && end - start < 2))) end++;
        return end == start ? at : end;
    }
}
