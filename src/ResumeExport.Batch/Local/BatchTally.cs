using System.Diagnostics;

namespace ResumeExport.Batch.Local;

/// <summary>Counts results and passes them on, one at a time.</summary>
internal sealed class BatchTally(int total, IBatchObserver observer)
{
    private readonly Lock gate = new();
    private readonly long started = Stopwatch.GetTimestamp();
    private int built;
    private int unchanged;
    private int failed;
    private int orphaned;
    private int pruned;
    private int leftOver;

    /// <summary>Takes a result.</summary>
    public void Add(BatchResult result)
    {
        lock (gate)
        {
            switch (result.State)
            {
                case BatchState.Built: built++; break;
                case BatchState.Unchanged: unchanged++; break;
                case BatchState.Orphaned: orphaned++; break;
                case BatchState.Pruned: pruned++; break;
                case BatchState.SourceInvalid or BatchState.OutputFailed or BatchState.ParityBroken: failed++; break;
                default: throw new ArgumentOutOfRangeException(nameof(result), result.State, null);
            }

            leftOver += result.LeftOver;
            observer.Done(result);
        }
    }

    /// <summary>Returns the numbers so far.</summary>
    public BatchSummary Sum()
    {
        lock (gate) return new BatchSummary(total, built, unchanged, failed, orphaned, pruned, Stopwatch.GetElapsedTime(started)) { LeftOver = leftOver };
    }
}
