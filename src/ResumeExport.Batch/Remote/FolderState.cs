namespace ResumeExport.Batch.Remote;

/// <summary>What stands in the folder of a source in a store, as the journal of a local batch has it.</summary>
/// <param name="Key">The build key of the files, when all are complete; empty while they are being replaced.</param>
/// <param name="Source">File name of the source.</param>
/// <param name="Files">Names and sizes, manifest.json included.</param>
public sealed record FolderState(string Key, string Source, IReadOnlyList<FolderFile> Files);
