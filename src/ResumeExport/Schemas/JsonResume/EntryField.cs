using ResumeExport.Model.Document;

namespace ResumeExport.Schemas.JsonResume;

/// <summary>A property of a JSON Resume object and the part of an entry's head it holds.</summary>
/// <param name="Property">The property.</param>
/// <param name="Role">The part.</param>
internal sealed record EntryField(string Property, EntryPartRole Role);
