namespace ResumeExport.Normalisation;

/// <summary>Reads the lists of words that are built into the program: lines of <c>name: word | word</c>; <c>#</c> begins a comment.</summary>
internal static class WordFile
{
    /// <summary>Returns each line of the list called <paramref name="file"/> as its name and its words.</summary>
    public static IEnumerable<(string Name, string[] Words)> Read(string file)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#') yield return (line[..colon], line[(colon + 2)..].Split(" | "));
        }
    }
}
