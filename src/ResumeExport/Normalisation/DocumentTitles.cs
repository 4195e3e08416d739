namespace ResumeExport.Normalisation;

/// <summary>Headings that name the document and not the person.</summary>
public static class DocumentTitles
{
    private static readonly Lazy<HashSet<string>> Titles = new(static () => [.. WordFile.Read("titles.txt").SelectMany(static line => line.Words)]);

    /// <summary>True for <c>CV</c>, <c>Résumé</c>, <c>Lebenslauf</c>, <c>职务経歴書</c> and their like in any listed language.</summary>
    public static bool IsTitle(string heading)
    {
        if (heading.Length > 60) return false;
        // "简历（下载精简版）"
        if (heading.AsSpan().IndexOfAny('(', '（') is > 0 and var bracket && heading[^1] is ')' or '）') heading = heading[..bracket];
        var key = WordFolding.Fold(SectionHeadings.Core(heading));
        return Titles.Value.Contains(key) || Titles.Value.Contains(key.Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>Finds the name in a heading such as <c>Resume of Jane Doe</c>, <c>Jane Doe – Lebenslauf</c> or <c>张三的简历</c>.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="start">First character of the name.</param>
    /// <param name="length">Number of its characters.</param>
    /// <returns>False when there is no title in the heading, or nothing else.</returns>
    public static bool WithoutTitle(string heading, out int start, out int length)
    {
        (start, length) = (0, 0);
        if (heading.Length > 100 || IsTitle(heading)) return false;
        foreach (var joint in (ReadOnlySpan<string>)[" of ", " - ", " – ", " — ", ": ", "：", " | ", "｜", " von ", " de ", " di ", " van ", "'s ", "’s ", "的", " の", "の", ", ", " · "])
        {
            var at = heading.IndexOf(joint, StringComparison.Ordinal);
            if (at <= 0) continue;
            var behind = at + joint.Length;
            if (IsTitle(heading[..at])) return Take(heading, behind, heading.Length, out start, out length);
            if (IsTitle(heading[behind..])) return Take(heading, 0, at, out start, out length);
        }

        return false;
    }

    private static bool Take(string heading, int from, int to, out int start, out int length)
    {
        while (from < to && char.IsWhiteSpace(heading[from])) from++;
        while (to > from && char.IsWhiteSpace(heading[to - 1])) to--;
        (start, length) = (from, to - from);
        return length > 0;
    }
}
