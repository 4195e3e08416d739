namespace ResumeExport.Batch.Remote;

/// <summary>One file in the folder of a source.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its size; -1 when it is not known to be complete.</param>
public sealed record FolderFile(string Name, long Bytes);
