namespace ResumeExport.Batch.Watching;

/// <summary>A folder whose changes matter.</summary>
/// <param name="Path">The folder, as a full path.</param>
/// <param name="IsRecursive">True when those below it matter as well.</param>
public sealed record WatchedFolder(string Path, bool IsRecursive);
