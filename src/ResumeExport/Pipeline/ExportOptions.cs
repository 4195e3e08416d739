using System.Collections.Immutable;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Pipeline;

/// <summary>What to export and where to.</summary>
public sealed record ExportOptions
{
    /// <summary>The formats, in the order they are made.</summary>
    public required ImmutableArray<OutputFormat> Formats { get; init; }

    /// <summary>Name of a theme, or path of a theme folder.</summary>
    public string Theme { get; init; } = "classic";

    /// <summary>Single tokens of the theme to set, such as <c>colors.accent=#1F4E79</c>.</summary>
    public ImmutableArray<string> ThemeSettings { get; init; } = [];

    /// <summary>
    /// Where the files go: each source gets a folder of its own below it, named like the source. Not used when
    /// <see cref="SingleFile"/> is set.
    /// </summary>
    public string OutputFolder { get; init; } = "output";

    /// <summary>The exact path of the one output; null for a folder of outputs.</summary>
    public string? SingleFile { get; init; }

    /// <summary>BCP 47 tag of the document whatever the source says; null to leave it to the source.</summary>
    public string? Language { get; init; }

    /// <summary>The Word document whose look the DOCX output has, for the manifest; null for none.</summary>
    public ReferenceDocument? Reference { get; init; }

    /// <summary>Version of the program, for the manifest.</summary>
    public string ProgramVersion { get; init; } = "0.0.0";
}
