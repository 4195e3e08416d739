namespace ResumeExport.Readers.Markdown;

/// <summary>One scalar of the front matter.</summary>
/// <param name="Name">The key as written.</param>
/// <param name="Value">The value, with its place in the source.</param>
internal sealed record RawField(FlatText Name, FlatText Value);
