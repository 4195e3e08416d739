using System.Collections.Immutable;

namespace ResumeExport.Submit.Contract;

/// <summary>What a job asks for.</summary>
/// <param name="Title">The title of the job; empty when it is not known.</param>
/// <param name="Questions">The fields in the order shown to a candidate.</param>
/// <param name="IsComplete">False where the portal does not tell the employer's own questions.</param>
public sealed record ApplicationForm(string Title, ImmutableArray<FormQuestion> Questions, bool IsComplete);
