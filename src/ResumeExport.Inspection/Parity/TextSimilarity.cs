namespace ResumeExport.Inspection.Parity;

/// <summary>How alike two texts are; decides whether a difference is called changed or missing and unexpected.</summary>
internal static class TextSimilarity
{
    /// <summary>From this score on two texts count as one text that was changed.</summary>
    public const double Threshold = 0.5;

    /// <summary>Returns 0 for nothing in common up to 1 for equal texts.</summary>
    public static double Score(string first, string second) => Math.Max(SharedEnds(first, second), SharedWords(first, second));

    private static double SharedEnds(string first, string second)
    {
        var shorter = Math.Min(first.Length, second.Length);
        var head = first.AsSpan().CommonPrefixLength(second);
        var tail = 0;
        while (tail < shorter - head && first[^(tail + 1)] == second[^(tail + 1)]) tail++;
        return (double)(head + tail) / Math.Max(1, Math.Max(first.Length, second.Length));
    }

    private static double SharedWords(string first, string second)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var firstWords = first.Split(' ');
        foreach (var word in firstWords) words[word] = words.GetValueOrDefault(word) + 1;
        var secondWords = second.Split(' ');
        var shared = 0;
        foreach (var word in secondWords)
        {
            if (!words.TryGetValue(word, out var left) || left == 0) continue;
            words[word] = left - 1;
            shared++;
        }

        return 2.0 * shared / (firstWords.Length + secondWords.Length);
    }
}
