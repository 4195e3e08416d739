namespace ResumeExport.Readers.JsonResume.Syntax;

/// <summary>A member of an object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonMember(string Name, JsonItem Value);
