namespace ResumeExport.Readers.Data;

/// <summary>Looks how deep a YAML text is nested before a parser does.</summary>
internal static class YamlDepth
{
    /// <summary>Returns the first place that is nested deeper than <paramref name="limit"/>; -1 when there is none.</summary>
    public static int BeyondLimit(string text, int limit)
    {
        var (open, lineStart, dashes) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '{': open++; break;
                case ']' or '}': open = Math.Max(0, open - 1); break;
                case '-' or '?' when i + 1 < text.Length && text[i + 1] == ' ': dashes++; break;
                case '\n': (lineStart, dashes) = (i + 1, 0); break;
                default: break;
            }

            // Each level of a block takes one column at least.
            if (open > limit || dashes > limit || (i == lineStart + (limit * 4) && text.AsSpan(lineStart, i - lineStart).IsWhiteSpace())) return i;
        }

        return -1;
    }
}
