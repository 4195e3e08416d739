using System.Collections.Immutable;
using ResumeExport.Inspection.Extractors;

namespace ResumeExport.Inspection.Parity;

/// <summary>Whether an output says exactly what the résumé says.</summary>
public sealed record ParityVerdict
{
    /// <summary>The differences in the order of the output; empty when there are none.</summary>
    public required ImmutableArray<Mismatch> Mismatches { get; init; }

    /// <summary>The faults that the extractor found in the file itself.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    /// <summary>How many lines of the résumé were looked for.</summary>
    public required int Lines { get; init; }

    /// <summary>What was compared; the rest the format does not express.</summary>
    public required LineAspects Compared { get; init; }

    /// <summary>True when there is neither a difference nor a fault.</summary>
    public bool Holds => Mismatches.IsEmpty && Problems.IsEmpty;
}
