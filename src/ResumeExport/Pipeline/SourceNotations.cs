using System.Collections.Immutable;
using ResumeExport.Readers;
using ResumeExport.Writers.JsonResume;

namespace ResumeExport.Pipeline;

/// <summary>Every notation of sources there is. A writer added here is all that a conversion to one more of them needs.</summary>
public static class SourceNotations
{
    /// <summary>All notations, the usual one first.</summary>
    public static ImmutableArray<SourceNotation> All { get; } =
    [
        new("md", SourceFormat.Markdown, MarkdownConversion.WriterFor),
        new("json", SourceFormat.Json, static _ => new JsonResumeWriter()),
        new("yaml", SourceFormat.Yaml, static _ => new YamlResumeWriter()),
    ];

    /// <summary>Returns the notation with this name or extension, in any case; null when there is none.</summary>
    public static SourceNotation? Find(string nameOrExtension)
    {
        var name = nameOrExtension.TrimStart('.').ToLowerInvariant() switch { "yml" => "yaml", "markdown" => "md", var other => other };
        return All.FirstOrDefault(notation => notation.Name == name);
    }
}
