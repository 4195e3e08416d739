namespace ResumeExport.Themes;

/// <summary>Finds what the author of a misspelt name meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// Returns the name with the fewest letters to change, or null when none is near: more than a third of the letters
    /// would have to change.
    /// </summary>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        string? nearest = null;
        var fewest = Math.Max(2, typed.Length / 3) + 1;
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - typed.Length) >= fewest) continue;
            var changes = Changes(typed.ToLowerInvariant(), name.ToLowerInvariant());
            if (changes >= fewest) continue;
            nearest = name;
            fewest = changes;
        }

        return nearest;
    }

    // Levenshtein distance, one row at a time.
    private static int Changes(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
