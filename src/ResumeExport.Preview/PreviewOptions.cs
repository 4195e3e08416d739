using System.Collections.Immutable;

namespace ResumeExport.Preview;

/// <summary>What a preview shows, and where.</summary>
public sealed record PreviewOptions
{
    /// <summary>The source.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Returns the text of a DOCX file as the parser of a portal gets it, line by line.</summary>
    public required Func<ReadOnlyMemory<byte>, string> DocxText { get; init; }

    /// <summary>Name or folder of the theme that a page has first.</summary>
    public string Theme { get; init; } = Themes.ThemeLoader.DefaultTheme;

    /// <summary>Single tokens of the theme that are set.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Language asked for; null to leave it to the source.</summary>
    public string? Language { get; init; }

    /// <summary>The port on 127.0.0.1; 0 for any that is free.</summary>
    public int Port { get; init; }
}
