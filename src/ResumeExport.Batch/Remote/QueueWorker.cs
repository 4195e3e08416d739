using System.Text.Json;
using System.Threading.Channels;
using ResumeExport.Batch.Local;
using ResumeExport.Batch.Queue;
using ResumeExport.Batch.Stores;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Remote;

/// <summary>Takes jobs from a queue and does them, on several threads, until it is ended. A job is acknowledged when its files stand and its result is sent.</summary>
/// <param name="endpoint">The queue.</param>
/// <param name="store">The store.</param>
/// <param name="runner">Does the jobs.</param>
/// <param name="jobs">Number of threads.</param>
/// <param name="observer">Hears what happens.</param>
public sealed class QueueWorker(QueueEndpoint endpoint, IObjectStore store, JobRunner runner, int jobs, IWorkerObserver observer)
{
    private const int StackBytes = 16 * 1024 * 1024;

    // A server that is started again is back in less.
    private static readonly TimeSpan FirstPatience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LaterPatience = TimeSpan.FromDays(365);

    // For a store that is away for a moment; after that the job's result says so.
    private static readonly TimeSpan[] StorePauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15)];

    /// <summary>Works until <paramref name="cancellation"/>; what is in hand then is finished or given back.</summary>
    /// <exception cref="QueueException">The queue cannot be reached at the start, or refuses.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var patience = FirstPatience;
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await new QueuePatience(endpoint, store.Name, patience, observer.Waiting).UseAsync(static _ => Task.CompletedTask, link => WorkAsync(link, cancellation), cancellation).ConfigureAwait(false);
                patience = LaterPatience;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ended while it waited for the queue.
        }
    }

    private async Task WorkAsync(QueueLink link, CancellationToken cancellation)
    {
        try
        {
            observer.Ready();
            // One job beyond those at work waits here, so that no thread waits for the network.
            var (deliveries, consumer) = await link.TakeAsync(link.Names.Jobs, (ushort)(jobs + 1), cancellation).ConfigureAwait(false);
            var outcomes = Channel.CreateUnbounded<(Delivery Delivery, Job? Job, JobResult? Result)>();
            var threads = Enumerable.Range(0, jobs).Select(_ => new Thread(() => Work(deliveries, outcomes.Writer, cancellation), StackBytes)).ToList();
            foreach (var thread in threads) thread.Start();
            var sending = SendAsync(link, outcomes.Reader);
            await WaitAsync(link.Lost, cancellation).ConfigureAwait(false);
            if (!link.Lost.IsCancellationRequested) await link.StopAsync(consumer).ConfigureAwait(false);
            foreach (var thread in threads) thread.Join();
            outcomes.Writer.Complete();
            await sending.ConfigureAwait(false);
        }
        catch (Exception e) when (QueueLink.IsTrouble(e))
        {
            // The connection is lost: what was in hand comes again, to this worker or another.
        }
    }

    private static async Task WaitAsync(CancellationToken lost, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(lost, cancellation);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = either.Token.Register(ended.SetResult).ConfigureAwait(false);
        await ended.Task.ConfigureAwait(false);
    }

    private void Work(ChannelReader<Delivery> deliveries, ChannelWriter<(Delivery Delivery, Job? Job, JobResult? Result)> outcomes, CancellationToken cancellation)
    {
        try
        {
            while (deliveries.WaitToReadAsync(cancellation).AsTask().GetAwaiter().GetResult())
            {
                if (cancellation.IsCancellationRequested || !deliveries.TryRead(out var delivery)) continue;
                var job = RemoteJson.TryRead(delivery.Body, RemoteJson.Default.Job);
                outcomes.TryWrite((delivery, job, job is null ? null : Do(job, cancellation)));
            }
        }
        catch (OperationCanceledException)
        {
            // Ended; jobs not begun go back to the queue.
        }
    }

    private JobResult? Do(Job job, CancellationToken cancellation)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return runner.RunAsync(job, cancellation).GetAwaiter().GetResult();
            }
            catch (StoreException e)
            {
                if (tries == StorePauses.Length) return Failed(job, DiagnosticCodes.StoreFailed, e.Message, "start the batch again when the store is back: it goes on where it stopped");
                observer.Waiting(e.Message);
                if (cancellation.WaitHandle.WaitOne(StorePauses[tries])) throw new OperationCanceledException(cancellation);
            }
#pragma warning disable CA1031 // One résumé that meets a fault of the program must not end the worker for all others.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                return Failed(job, DiagnosticCodes.BatchFault, $"a fault of the program: {e.GetType().Name}: {e.Message}", "please report it with the source");
            }
        }
    }

    private static JobResult Failed(Job job, string code, string message, string hint) => new(
        job.Batch, job.Folder, job.Key, BatchState.OutputFailed, [], [JobFinding.Of(new Diagnostic(code, DiagnosticSeverity.Error, message, job.Name, Hint: hint))], 0);

    // First the result, then the acknowledgement: a crash in between repeats a job, never loses one.
    private async Task SendAsync(QueueLink link, ChannelReader<(Delivery Delivery, Job? Job, JobResult? Result)> outcomes)
    {
        var some = new List<(Delivery Delivery, Job? Job, JobResult? Result)>();
        while (await outcomes.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false))
        {
            some.Clear();
            while (outcomes.TryRead(out var outcome)) some.Add(outcome);
            await Task.WhenAll(some.Where(static one => one.Result is not null).Select(one => link.SendAsync(
                link.Names.Results, JsonSerializer.SerializeToUtf8Bytes(one.Result!, RemoteJson.Default.JobResult), isNeeded: false, CancellationToken.None))).ConfigureAwait(false);
            foreach (var (delivery, job, result) in some)
            {
                if (job is null) await link.RejectAsync(delivery).ConfigureAwait(false);
                else await link.AcknowledgeAsync(delivery).ConfigureAwait(false);
                if (job is not null) observer.Done(job, result);
            }
        }
    }
}
