using System.Collections.Immutable;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Filling;

/// <summary>The answered questions of a form in its order.</summary>
/// <param name="Questions">Those that have an answer.</param>
internal sealed record FilledForm(ImmutableArray<FilledQuestion> Questions)
{
    /// <summary>The value of a field; empty when it has none.</summary>
    public string Text(string name) => Questions.FirstOrDefault(question => question.Name == name && question.File is null)?.Value ?? "";

    /// <summary>The fields as parts of a form, a part for each value.</summary>
    public IEnumerable<FormPart> Parts(Func<FilledQuestion, bool> isMeant, Func<string, string> wireName) => Questions.Where(isMeant).SelectMany(question => question.File is { } file
        ? [FormPart.Of(wireName(question.Name), file)]
        : question.Values.Select(value => new FormPart(wireName(question.Name), value)));
}
