namespace ResumeExport.Batch.Sources;

/// <summary>A source that a search found.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">Its path from where the search began, with <c>/</c> between names: the same on every machine.</param>
internal readonly record struct FoundSource(string Path, string Key);
