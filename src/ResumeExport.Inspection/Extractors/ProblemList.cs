using System.Collections.Immutable;

namespace ResumeExport.Inspection.Extractors;

/// <summary>Collects the problems of one file, each once.</summary>
internal sealed class ProblemList
{
    private readonly List<string> problems = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Adds a sentence without a full stop; repeated ones and those beyond the limit are left out.</summary>
    public void Add(string problem)
    {
        if (problems.Count < ExtractionLimits.Problems && seen.Add(problem)) problems.Add(problem);
    }

    public ImmutableArray<string> ToImmutable() => [.. problems];
}
