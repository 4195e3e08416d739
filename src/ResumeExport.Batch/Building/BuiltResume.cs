using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Pipeline;
using ResumeExport.Readers;

namespace ResumeExport.Batch.Building;

/// <summary>What was made of one source, in memory.</summary>
public sealed record BuiltResume
{
    /// <summary>The decoded source; null when it could not be decoded.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The résumé; null when it could not be read.</summary>
    public ResumeDocument? Document { get; init; }

    /// <summary>Each format; none when there is no résumé.</summary>
    public ImmutableArray<MadeFile> Files { get; init; } = [];

    /// <summary>The manifest, which says what each file is; empty when there is no résumé.</summary>
    public ReadOnlyMemory<byte> Manifest { get; init; }

    /// <summary>Findings about the source; those of one format are in its file.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>True when each format is proven to say what the source says.</summary>
    public bool IsProven => !Files.IsEmpty && Files.All(static file => file.Output.State == OutputState.Proven);
}
