namespace ResumeExport.Readers;

/// <summary>Tells the notation of a source by what it holds; its name decides only where the content leaves a doubt.</summary>
public static class SourceFormats
{
    /// <summary>Returns the notation of <paramref name="source"/>.</summary>
    public static SourceFormat Of(SourceText source)
    {
        var first = FirstText(source.Text, "//", "/*", "#");
        if (first < source.Text.Length && source.Text[first] == '{' && !IsTemplate(source.Text, first)) return SourceFormat.Json;
        if (first < source.Text.Length && source.Text[first] == '[' && IsJsonArray(source.Text, first)) return SourceFormat.Json;
        return IsYaml(source) ? SourceFormat.Yaml : SourceFormat.Markdown;
    }

    // "{{ name }}" is a hole of a template, "{% if %}" its logic.
    private static bool IsTemplate(string text, int at) => at + 1 < text.Length && text[at + 1] is '{' or '%';

    // "[link](…)" begins Markdown; "[{…", "[\"…" and "[]" begin JSON.
    private static bool IsJsonArray(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length && text[next] is '{' or '"' && !text.AsSpan(at, Math.Min(200, text.Length - at)).Contains("](", StringComparison.Ordinal);
    }

    private static int FirstText(string text, params ReadOnlySpan<string> comments)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')
            {
                at++;
                continue;
            }

            var isComment = false;
            foreach (var mark in comments)
                isComment |= string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
            if (!isComment) return at;
            var close = string.CompareOrdinal(text, at, "/*", 0, 2) == 0 ? text.IndexOf("*/", at, StringComparison.Ordinal) + 1 : text.IndexOf('\n', at);
            if (close <= at) return text.Length;
            at = close + 1;
        }

        return at;
    }

    // A mapping with a name that résumés in YAML have, at the margin, and nothing at the margin that a mapping cannot have.
    private static bool IsYaml(SourceText source)
    {
        var isNamed = source.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || source.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        var (keys, known) = (0, 0);
        var isFrontMatter = false;
        var hasItems = false;
        var isFirst = true;
        for (var number = 1; number <= source.LineCount && number < 2000; number++)
        {
            var text = source.LineSpan(number).TrimEnd();
            if (text.IsEmpty || text[0] == '#' || (isFirst && (text.StartsWith("%YAML ", StringComparison.Ordinal) || text.StartsWith("%TAG ", StringComparison.Ordinal)))) continue;
            if (text is "---")
            {
                // The second one ends front matter, unless another mapping follows it.
                if (!isFirst) isFrontMatter = true;
                isFirst = false;
                continue;
            }

            isFirst = false;
            if (isFrontMatter && !IsKey(text)) return false;
            hasItems |= text.StartsWith("- ", StringComparison.Ordinal);
            if (char.IsWhiteSpace(text[0]) || text[0] == '-' && text.Length > 1 && text[1] == ' ' || text is "..." or "-") continue;
            // Beside a line that no mapping can have, only the name of the file could still say YAML.
            if (!IsKey(text) && !isNamed) return false;
            if (!IsKey(text)) continue;
            if (IsKnown(text[..text.IndexOf(':')])) (keys, known) = (keys + 1, known + 1);
            else keys++;
        }

        if (isNamed) return keys > 0 || hasItems;
        return known > 0 && (known > 1 || keys == known || !source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t'))) return false;
        return line[0] is not ('*' or '-' or '|' or '>' or '[' or '<') && colon <= 60;
    }

    private static bool IsKnown(ReadOnlySpan<char> key) => key.Trim().Trim('"') is
        "basics" or "cv" or "content" or "work" or "experience" or "education" or "skills" or "personal" or "contact" or "resume" or "employment" or "sections" or "projects" or "profile" or "header" or "info" or "firstname" or "first_name" or "social";
}
