using System.Collections.Immutable;

namespace ResumeExport.FieldSheets;

/// <summary>One page of an application form.</summary>
/// <param name="Name">Its name, such as <c>My information</c>.</param>
/// <param name="Groups">What it asks for.</param>
public sealed record FieldStep(string Name, ImmutableArray<FieldGroup> Groups);
