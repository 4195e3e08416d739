using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Pipeline;

/// <summary>The result of one format.</summary>
public sealed record OutputFile
{
    /// <summary>The format.</summary>
    public required OutputFormat Format { get; init; }

    /// <summary>The final path, also when nothing was published there.</summary>
    public required string Path { get; init; }

    /// <summary>What became of it.</summary>
    public required OutputState State { get; init; }

    /// <summary>Size in bytes; 0 when nothing was made.</summary>
    public long Bytes { get; init; }

    /// <summary>SHA-256 of the file in lower-case hex; empty when nothing was made.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The result of re-reading; null when nothing was made.</summary>
    public OutputVerdict? Verdict { get; init; }

    /// <summary>Time for writing, re-reading and comparing.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Findings of the writer, of the disk and of the comparison.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
