using System.Collections.Immutable;

namespace ResumeExport.FieldSheets;

/// <summary>Fields that a form shows together, such as those of one job.</summary>
/// <param name="Title">What they are about; empty for the only group of a step.</param>
/// <param name="Fields">The fields in the order of the form.</param>
public sealed record FieldGroup(string Title, ImmutableArray<FormField> Fields);
