namespace ResumeExport.Inspection.Parity;

/// <summary>Short quotes for messages.</summary>
internal static class Excerpt
{
    private const int Limit = 60;
    private const int Before = 20;

    /// <summary>Returns <paramref name="text"/> in quotes, shortened at the end.</summary>
    public static string Of(string text) => Around(text, 0);

    /// <summary>Returns the part of <paramref name="text"/> near <paramref name="position"/>, in quotes.</summary>
    public static string Around(string text, int position)
    {
        var start = Math.Max(0, Math.Min(position - Before, text.Length - Limit));
        var end = Math.Min(text.Length, start + Limit);
        if (start > 0 && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        var head = start > 0 ? "…" : "";
        var tail = end < text.Length ? "…" : "";
        return $"“{head}{text[start..end]}{tail}”";
    }
}
