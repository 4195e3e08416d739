using System.Collections.Immutable;

namespace ResumeExport.Submit.Contract;

/// <summary>The answers of a person: values by the name of the question.</summary>
/// <param name="Values">One value for most questions, any number for those with several options.</param>
/// <param name="Folder">The folder that paths of files are relative to.</param>
public sealed record Answers(ImmutableDictionary<string, ImmutableArray<string>> Values, string Folder)
{
    /// <summary>No answers.</summary>
    public static Answers None { get; } = new(ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal), ".");
}
