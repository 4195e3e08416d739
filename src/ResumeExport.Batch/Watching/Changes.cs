namespace ResumeExport.Batch.Watching;

/// <summary>What changed since the last time.</summary>
/// <param name="Paths">Files and folders, as full paths.</param>
/// <param name="IsAnything">True when changes may have been missed, so that all is to be looked at.</param>
public sealed record Changes(IReadOnlySet<string> Paths, bool IsAnything);
