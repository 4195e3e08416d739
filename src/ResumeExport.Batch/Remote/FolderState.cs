namespace ResumeExport.Batch.Remote;

/// <summary>
/// What is to stand in the folder of a source in a store. It is put before the first of the files; the manifest, which is put last, makes it true: a
/// folder is complete when the state is that of the build wanted and the manifest is the one of the state. A crash in between leaves the two apart.
/// </summary>
/// <param name="Key">The build key of the files; empty when not every file was proven, so that they are made anew next time.</param>
/// <param name="Manifest">SHA-256 of the manifest, which has those of the files.</param>
/// <param name="Source">File name of the source.</param>
/// <param name="Files">The files but for the manifest.</param>
public sealed record FolderState(string Key, string Manifest, string Source, IReadOnlyList<FolderFile> Files);
