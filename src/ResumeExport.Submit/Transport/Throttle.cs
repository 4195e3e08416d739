using System.Threading.Channels;

namespace ResumeExport.Submit.Transport;

/// <summary>
/// Keeps requests to one portal apart: at most so many in so long a time. A request counts until that time after its end has passed, since
/// nobody here knows when between its start and its end the portal counted it.
/// </summary>
public sealed class Throttle
{
    // The other side's clock is not this one.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(20);
    private readonly Channel<DateTimeOffset>? freeAt;
    private readonly TimeSpan window;
    private readonly TimeProvider time;

    /// <summary>Makes one.</summary>
    /// <param name="limit">The most requests; 0 for no limit.</param>
    /// <param name="window">The time they are counted in.</param>
    /// <param name="time">The clock.</param>
    public Throttle(int limit, TimeSpan window, TimeProvider time)
    {
        (this.window, this.time) = (window, time);
        if (limit == 0) return;
        freeAt = Channel.CreateUnbounded<DateTimeOffset>();
        for (var place = 0; place < limit; place++) freeAt.Writer.TryWrite(DateTimeOffset.MinValue);
    }

    /// <summary>Waits for a place, then does something that holds it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while it waited; nothing was done.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        if (freeAt is null) return await work().ConfigureAwait(false);
        var free = await freeAt.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (free - time.GetUtcNow() is { Ticks: > 0 } wait) await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
            free = DateTimeOffset.MaxValue;
            return await work().ConfigureAwait(false);
        }
        finally
        {
            // A place that was only waited for is free when it was.
            freeAt.Writer.TryWrite(free == DateTimeOffset.MaxValue ? time.GetUtcNow() + window + Slack : free);
        }
    }
}
