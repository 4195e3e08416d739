using System.Collections.Immutable;
using System.Text;
using ResumeExport.Normalisation;
using ResumeExport.Readers;

namespace ResumeExport.Starters;

/// <summary>
/// A résumé of an invented person to begin with, in each language whose section names the program knows. Markdown and YAML say in comments
/// what goes where; JSON has no comments.
/// </summary>
public static class StarterResume
{
    /// <summary>The BCP 47 tags of the languages there are.</summary>
    public static ImmutableArray<string> Languages { get; } = ["en", "de", "fr", "es", "pt", "it", "nl", "ru", "tr", "zh", "ja", "ko", "ar", "fa"];

    /// <summary>Returns the tag in <see cref="Languages"/> that <paramref name="tag"/> is a form of, such as <c>pt</c> for <c>pt-BR</c>; null when there is none.</summary>
    public static string? NearestLanguage(string tag)
    {
        var primary = tag.Split('-', '_')[0];
        foreach (var language in Languages)
            if (language.Equals(primary, StringComparison.OrdinalIgnoreCase)) return language;
        return null;
    }

    /// <summary>Returns the text of the starter; lines end with a line feed.</summary>
    /// <param name="format">The notation.</param>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is none of them.</exception>
    public static string Create(SourceFormat format, string language)
    {
        if (!Languages.Contains(language)) throw new ArgumentException($"There is no starter in '{language}'.", nameof(language));
        var text = new StringBuilder(Template(format)).Replace("{{lang}}", language);
        foreach (var (name, words) in WordFile.Read($"starters/{language}.txt")) text.Replace("{{" + name + "}}", words[0]);
        return text.ToString();
    }

    private static string Template(SourceFormat format)
    {
        var name = format switch
        {
            SourceFormat.Markdown => "starters/starter.md",
            SourceFormat.Json => "starters/starter.json",
            SourceFormat.Yaml => "starters/starter.yaml",
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
        using var stream = typeof(StarterResume).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
