namespace ResumeExport.Readers.Data;

/// <summary>A member of an object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record DataMember(string Name, DataItem Value);
