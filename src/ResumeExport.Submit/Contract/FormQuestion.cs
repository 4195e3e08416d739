using System.Collections.Immutable;

namespace ResumeExport.Submit.Contract;

/// <summary>A field of a form.</summary>
/// <param name="Name">The name that an answer is given under.</param>
/// <param name="Label">What the person reads.</param>
/// <param name="Kind">What an answer is.</param>
/// <param name="IsRequired">Whether an answer must be given.</param>
/// <param name="Purpose">Why it is asked.</param>
public sealed record FormQuestion(string Name, string Label, QuestionKind Kind, bool IsRequired, QuestionPurpose Purpose)
{
    /// <summary>The options; empty when the answer is free.</summary>
    public ImmutableArray<FormOption> Options { get; init; } = [];

    /// <summary>The fields of which one answer is enough have the same group, such as a file and its text; by default its own name.</summary>
    public string Group { get; init; } = Name;

    /// <summary>The portal's own name of the type, for adapters.</summary>
    public string WireType { get; init; } = "";
}
