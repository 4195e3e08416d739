using ResumeExport.Batch.Sources;

namespace ResumeExport.Batch.Remote;

/// <summary>A job whose result is awaited.</summary>
/// <param name="Source">Its source.</param>
/// <param name="Job">What workers are told.</param>
internal sealed record PendingJob(BatchSource Source, Job Job)
{
    /// <summary>True when it was sent, over this connection or one that was lost.</summary>
    public bool IsSent { get; set; }
}
