namespace ResumeExport.Writers.Markdown;

/// <summary>Measures what fences around code must be longer than.</summary>
internal static class Backticks
{
    /// <summary>Returns the length of the longest run of backticks in <paramref name="text"/>.</summary>
    public static int LongestIn(string text)
    {
        var (longest, length) = (0, 0);
        foreach (var character in text)
        {
            length = character == '`' ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }
}
