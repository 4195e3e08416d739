using System.Collections.Immutable;

namespace ResumeExport.Submit.Contract;

/// <summary>What a reply means: the end, or values for the next step.</summary>
/// <param name="Outcome">The end; null to go on.</param>
/// <param name="Values">What later steps need.</param>
public sealed record StepVerdict(SubmissionOutcome? Outcome, ImmutableDictionary<string, string> Values)
{
    /// <summary>The submission is over.</summary>
    public static StepVerdict End(SubmissionOutcome outcome) => new(outcome, ImmutableDictionary<string, string>.Empty);

    /// <summary>The next step follows.</summary>
    public static StepVerdict Next(params ReadOnlySpan<(string Name, string Value)> values)
    {
        var known = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values) known[name] = value;
        return new StepVerdict(null, known.ToImmutable());
    }
}
