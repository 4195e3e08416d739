namespace ResumeExport.Batch.Local;

/// <summary>The numbers of a batch.</summary>
/// <param name="Total">Sources that were found.</param>
/// <param name="Built">Sources whose files were made.</param>
/// <param name="Unchanged">Sources whose files stood already.</param>
/// <param name="Failed">Sources that have no files that say what they say.</param>
/// <param name="Orphaned">Folders whose source is gone and whose files stand.</param>
/// <param name="Pruned">Folders whose source is gone and whose files were removed.</param>
/// <param name="Elapsed">Time from start to end.</param>
public sealed record BatchSummary(int Total, int Built, int Unchanged, int Failed, int Orphaned, int Pruned, TimeSpan Elapsed)
{
    /// <summary>Number of files of earlier versions, in formats no longer asked for.</summary>
    public int LeftOver { get; init; }

    /// <summary>True when the batch gave up, since nothing could be written any more.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Sources that were not looked at, since the batch was ended before.</summary>
    public int Left => Total - Built - Unchanged - Failed;
}
