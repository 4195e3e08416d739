namespace ResumeExport.PortalFakes.Wire;

/// <summary>A window that slides: at most so many requests in so long a time.</summary>
internal sealed class RateWindow(int limit, TimeSpan length, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> taken = new();

    public int Limit => limit;

    /// <summary>How many requests are left of the window now.</summary>
    public int Remaining
    {
        get
        {
            lock (gate)
            {
                Forget();
                return limit - taken.Count;
            }
        }
    }

    /// <summary>When the oldest request leaves the window.</summary>
    public DateTimeOffset Reset
    {
        get
        {
            lock (gate) return taken.TryPeek(out var oldest) ? oldest + length : time.GetUtcNow();
        }
    }

    public bool TryTake()
    {
        lock (gate)
        {
            Forget();
            if (taken.Count >= limit) return false;
            taken.Enqueue(time.GetUtcNow());
            return true;
        }
    }

    private void Forget()
    {
        while (taken.TryPeek(out var oldest) && oldest + length <= time.GetUtcNow()) taken.Dequeue();
    }
}
