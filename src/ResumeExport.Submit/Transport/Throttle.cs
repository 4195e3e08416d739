namespace ResumeExport.Submit.Transport;

/// <summary>Keeps submissions to one portal apart: at most so many in so long a time.</summary>
/// <param name="limit">The most; 0 for no limit.</param>
/// <param name="window">The time they are counted in.</param>
/// <param name="time">The clock.</param>
public sealed class Throttle(int limit, TimeSpan window, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> taken = new();

    /// <summary>Waits for a place.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        while (TakeOrWait() is { } wait) await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
    }

    private TimeSpan? TakeOrWait()
    {
        if (limit == 0) return null;
        lock (gate)
        {
            var now = time.GetUtcNow();
            while (taken.TryPeek(out var oldest) && oldest + window <= now) taken.Dequeue();
            if (taken.Count < limit)
            {
                taken.Enqueue(now);
                return null;
            }

            // A little more, since the other side's clock starts when the request arrives.
            return taken.Peek() + window - now + TimeSpan.FromMilliseconds(20);
        }
    }
}
