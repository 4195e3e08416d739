using ResumeExport.Batch.Local;

namespace ResumeExport.Batch.Watching;

/// <summary>How a watch works.</summary>
public sealed record WatchOptions : BatchOptions
{
    /// <summary>True to look at all once a second, where the system does not tell of changes, as on some network drives.</summary>
    public bool IsPolling { get; init; }
}
