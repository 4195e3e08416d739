using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Pipeline;

/// <summary>The result of one export.</summary>
public sealed record ExportResult
{
    /// <summary>The résumé; null when the source could not be read.</summary>
    public ResumeDocument? Document { get; init; }

    /// <summary>One result per asked format, in order; none when source or theme could not be read.</summary>
    public ImmutableArray<OutputFile> Outputs { get; init; } = [];

    /// <summary>The written manifest; null when none was written.</summary>
    public string? ManifestPath { get; init; }

    /// <summary>Findings about source, theme and output folder; those of one format are in its <see cref="OutputFile"/>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>True when each asked format was published.</summary>
    public bool Succeeded => Document is not null && !Outputs.IsEmpty && Outputs.All(static o => o.State == OutputState.Published);
}
