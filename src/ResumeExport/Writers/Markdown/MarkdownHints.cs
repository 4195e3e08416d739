using System.Collections.Immutable;

namespace ResumeExport.Writers.Markdown;

/// <summary>What a reader of Markdown needs to be told, because the plain form would be read as something else.</summary>
public sealed record MarkdownHints
{
    /// <summary>No hints: everything in its plain form.</summary>
    public static MarkdownHints None { get; } = new();

    /// <summary>True to name the language in front matter.</summary>
    public bool Language { get; init; }

    /// <summary>True to describe the header.</summary>
    public bool Header { get; init; }

    /// <summary>Indexes of the sections whose kind is named.</summary>
    public ImmutableHashSet<int> SectionKinds { get; init; } = [];

    /// <summary>Indexes of the sections whose content is described block by block.</summary>
    public ImmutableHashSet<int> ExactSections { get; init; } = [];
}
