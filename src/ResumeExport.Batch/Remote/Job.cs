namespace ResumeExport.Batch.Remote;

/// <summary>One source to work on: keys and hashes, never contents.</summary>
/// <param name="Batch">The id of the batch; when the store has another by now, the job is out of date.</param>
/// <param name="Name">File name of the source.</param>
/// <param name="Folder">Its folder in the store.</param>
/// <param name="Source">SHA-256 of its bytes, by which the store has them.</param>
/// <param name="Settings">SHA-256 of the settings, by which the store has them.</param>
/// <param name="Key">The build key.</param>
public sealed record Job(string Batch, string Name, string Folder, string Source, string Settings, string Key);
