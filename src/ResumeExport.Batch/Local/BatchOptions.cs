namespace ResumeExport.Batch.Local;

/// <summary>How a batch works.</summary>
public record BatchOptions
{
    /// <summary>Number of threads; by default one for each processor.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>True to remove outputs whose source is gone, and those in formats no longer asked for; false to report them.</summary>
    public bool IsPruning { get; init; }
}
