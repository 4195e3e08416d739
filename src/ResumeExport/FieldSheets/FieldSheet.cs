using System.Collections.Immutable;

namespace ResumeExport.FieldSheets;

/// <summary>
/// What a résumé says, as the fields of an application form in the order in which such forms ask: for portals that take applications only by hand,
/// and for comparing what a portal read from the file.
/// </summary>
/// <param name="Steps">The pages of the form.</param>
public sealed record FieldSheet(ImmutableArray<FieldStep> Steps);
