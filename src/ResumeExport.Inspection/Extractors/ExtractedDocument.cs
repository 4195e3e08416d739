using System.Collections.Immutable;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors;

/// <summary>What a reader finds in an output file.</summary>
public sealed record ExtractedDocument
{
    /// <summary>The lines in reading order, each with its place in the file.</summary>
    public required ImmutableArray<ContentLine> Lines { get; init; }

    /// <summary>What the format says about its lines.</summary>
    public required LineAspects Aspects { get; init; }

    /// <summary>The title that the document's properties carry; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The BCP 47 tag of the document's language; null when the file names none.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Faults that make the file unreadable or its text doubtful, such as hidden text; each one a sentence without a full
    /// stop. A file with any of them never has parity.
    /// </summary>
    public ImmutableArray<string> Problems { get; init; } = [];
}
