using System.Collections.Immutable;

namespace ResumeExport.Batch.Remote;

/// <summary>What a job came to, before its folder is complete. Each is one of its own, whatever it holds.</summary>
/// <param name="job">The job.</param>
/// <param name="result">What the batch is told.</param>
public sealed class JobOutcome(Job job, JobResult result)
{
    /// <summary>The job.</summary>
    public Job Job { get; } = job;

    /// <summary>What the batch is told.</summary>
    public JobResult Result { get; set; } = result;

    /// <summary>The manifest, which is still to be put; null when no files were put.</summary>
    public ReadOnlyMemory<byte>? Manifest { get; set; }

    /// <summary>Names of files of an earlier run that are still to be removed.</summary>
    public ImmutableArray<string> Gone { get; set; } = [];
}
