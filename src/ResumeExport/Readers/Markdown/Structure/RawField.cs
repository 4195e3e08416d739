namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>One scalar of the front matter.</summary>
/// <param name="Name">The key, behind the keys that lead to it, with blanks between; empty for a line without one.</param>
/// <param name="Value">The value, with its place in the source.</param>
internal sealed record RawField(string Name, FlatText Value);
