using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Queue;

/// <summary>Connects again and again, with growing pauses.</summary>
/// <param name="endpoint">The queue.</param>
/// <param name="storeName">The store that the queues serve.</param>
/// <param name="limit">How long to try before giving up.</param>
/// <param name="waiting">Told once for each row of failures why there is a wait.</param>
internal sealed class QueuePatience(QueueEndpoint endpoint, string storeName, TimeSpan limit, Action<string> waiting)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Connects, prepares, uses the connection and closes it.</summary>
    /// <param name="prepare">What belongs to a connection that can be used.</param>
    /// <param name="use">What to do with it.</param>
    /// <param name="cancellation">Ends the attempts to connect.</param>
    /// <exception cref="QueueException">It did not come about in time, or the server refuses.</exception>
    public async Task UseAsync(Func<QueueLink, Task> prepare, Func<QueueLink, Task> use, CancellationToken cancellation)
    {
        var link = await OpenAsync(prepare, cancellation).ConfigureAwait(false);
        await using (link.ConfigureAwait(false)) await use(link).ConfigureAwait(false);
    }

    private async Task<QueueLink> OpenAsync(Func<QueueLink, Task> prepare, CancellationToken cancellation)
    {
        var pause = TimeSpan.FromMilliseconds(200);
        var waited = TimeSpan.Zero;
        while (true)
        {
            var link = default(QueueLink);
            try
            {
                link = await QueueLink.OpenAsync(endpoint, storeName, cancellation).ConfigureAwait(false);
                await prepare(link).ConfigureAwait(false);
                return link;
            }
            catch (Exception e) when (e is QueueException || QueueLink.IsTrouble(e))
            {
                if (link is not null) await link.DisposeAsync().ConfigureAwait(false);
                var trouble = e as QueueException ?? new QueueException($"{endpoint.Name}: {e.Message}", e);
                // The queue of results is held for a moment by a batch that was killed, until the server notices.
                var mayPass = trouble.Code is DiagnosticCodes.QueueUnreachable || (trouble.Code is DiagnosticCodes.QueueTaken && waited < LongestPause);
                if (!mayPass || waited >= limit) throw trouble == e ? trouble : new QueueException(trouble.Message, e) { Code = trouble.Code };
                if (waited == TimeSpan.Zero) waiting(trouble.Message);
            }

            await Task.Delay(pause, cancellation).ConfigureAwait(false);
            waited += pause;
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }
}
