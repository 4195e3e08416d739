using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Readers;

namespace ResumeExport.Batch.Local;

/// <summary>The verdict on one source.</summary>
public sealed record BatchResult
{
    /// <summary>The source, as it was found.</summary>
    public required string Path { get; init; }

    /// <summary>Its folder below the output folder.</summary>
    public required string Folder { get; init; }

    /// <summary>What became of it.</summary>
    public required BatchState State { get; init; }

    /// <summary>Each format, when files were made.</summary>
    public ImmutableArray<OutputFile> Outputs { get; init; } = [];

    /// <summary>Findings about source and folder; those of a format are in its output.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>The decoded source, to show the lines that findings point at; null when it was not read.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Number of files of an earlier version that stand in its folder, in formats no longer asked for.</summary>
    public int LeftOver { get; init; }

    /// <summary>Time spent on it.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>True when the source has no files that say what it says.</summary>
    public bool IsFailure => State is BatchState.SourceInvalid or BatchState.OutputFailed or BatchState.ParityBroken;
}
