using System.Collections.Immutable;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Filling;

/// <summary>A question with its answer.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Question">The question.</param>
/// <param name="Values">The answer as it is sent: the values of options, not their labels.</param>
/// <param name="File">The file of a question for one.</param>
internal sealed record FilledQuestion(string Name, FormQuestion Question, ImmutableArray<string> Values, AttachedFile? File)
{
    /// <summary>The one value.</summary>
    public string Value => Values[0];
}
