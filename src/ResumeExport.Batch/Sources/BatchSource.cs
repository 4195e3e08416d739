namespace ResumeExport.Batch.Sources;

/// <summary>One source of a batch.</summary>
/// <param name="Path">The file, as the user named it or the folder it was found in.</param>
/// <param name="Folder">Its own folder below the output folder, with <c>/</c> between names; no other source has it.</param>
public sealed record BatchSource(string Path, string Folder);
