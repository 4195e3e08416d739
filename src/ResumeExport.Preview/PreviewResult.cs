using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;

namespace ResumeExport.Preview;

/// <summary>All formats in one look, made of one version of source and theme.</summary>
internal sealed record PreviewResult
{
    /// <summary>Counts the changes of source and theme.</summary>
    public required int Version { get; init; }

    /// <summary>The person; empty when the source cannot be read.</summary>
    public string Name { get; init; } = "";

    /// <summary>The source, to show the lines that findings point at.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The formats; those of the last good version when source or theme cannot be read.</summary>
    public ImmutableArray<PreviewFile> Files { get; init; } = [];

    /// <summary>Findings about source and theme.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>True when source and theme could be read.</summary>
    public bool IsGood { get; init; }

    /// <summary>Values of the theme's tokens by their paths.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Tokens { get; init; } = [];

    /// <summary>Folders of the theme, to be watched.</summary>
    public ImmutableArray<string> ThemeFolders { get; init; } = [];
}
