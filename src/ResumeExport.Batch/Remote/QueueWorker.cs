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

    // Bringing files to the disk costs as much for many as for one: jobs are concluded in groups. Larger ones would be more to repeat after a crash.
    private const int GroupSize = 8;
    private static readonly TimeSpan GroupTime = TimeSpan.FromMilliseconds(200);

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
            // Enough that no thread waits while a group is concluded.
            var (deliveries, consumer) = await link.TakeAsync(link.Names.Jobs, (ushort)((jobs * 2) + GroupSize), cancellation).ConfigureAwait(false);
            var outcomes = Channel.CreateUnbounded<(Delivery Delivery, Job? Job, JobOutcome? Outcome)>();
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

    private void Work(ChannelReader<Delivery> deliveries, ChannelWriter<(Delivery Delivery, Job? Job, JobOutcome? Outcome)> outcomes, CancellationToken cancellation)
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

    private JobOutcome? Do(Job job, CancellationToken cancellation)
    {
        try
        {
            return WithPatienceAsync(() => runner.RunAsync(job, cancellation), cancellation).GetAwaiter().GetResult();
        }
        catch (StoreException e)
        {
            return Failed(job, e);
        }
#pragma warning disable CA1031 // One résumé that meets a fault of the program must not end the worker for all others.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Failed(job, DiagnosticCodes.BatchFault, $"a fault of the program: {e.GetType().Name}: {e.Message}", "please report it with the source");
        }
    }

    private async Task<T> WithPatienceAsync<T>(Func<Task<T>> act, CancellationToken cancellation)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await act().ConfigureAwait(false);
            }
            catch (StoreException e) when (tries < StorePauses.Length)
            {
                observer.Waiting(e.Message);
                await Task.Delay(StorePauses[tries], cancellation).ConfigureAwait(false);
            }
        }
    }

    private static JobOutcome Failed(Job job, StoreException e) =>
        Failed(job, DiagnosticCodes.StoreFailed, e.Message, "start the batch again when the store is back: it goes on where it stopped");

    private static JobOutcome Failed(Job job, string code, string message, string hint) => new(
        job, new JobResult(job.Batch, job.Folder, job.Key, BatchState.OutputFailed, [], [JobFinding.Of(new Diagnostic(code, DiagnosticSeverity.Error, message, job.Name, Hint: hint))], 0));

    // First the files on the disk and the note of them, then the result, then the acknowledgement: a crash in between repeats jobs, never loses one.
    private async Task SendAsync(QueueLink link, ChannelReader<(Delivery Delivery, Job? Job, JobOutcome? Outcome)> outcomes)
    {
        var some = new List<(Delivery Delivery, Job? Job, JobOutcome? Outcome)>(GroupSize);
        while (await GatherAsync(outcomes, some).ConfigureAwait(false))
        {
            var results = await ConcludeAsync([.. some.Select(static one => one.Outcome).OfType<JobOutcome>()]).ConfigureAwait(false);
            await Task.WhenAll(results.Values.OfType<JobResult>().Select(result => link.SendAsync(
                link.Names.Results, JsonSerializer.SerializeToUtf8Bytes(result, RemoteJson.Default.JobResult), isNeeded: false, CancellationToken.None))).ConfigureAwait(false);
            foreach (var (delivery, job, outcome) in some)
            {
                if (job is null) await link.RejectAsync(delivery).ConfigureAwait(false);
                else await link.AcknowledgeAsync(delivery).ConfigureAwait(false);
                if (job is not null) observer.Done(job, outcome is null ? null : results[outcome]);
            }
        }
    }

    /// <summary>Waits for outcomes, then a moment for more; false when there will be none.</summary>
    private static async Task<bool> GatherAsync(ChannelReader<(Delivery Delivery, Job? Job, JobOutcome? Outcome)> outcomes, List<(Delivery Delivery, Job? Job, JobOutcome? Outcome)> some)
    {
        some.Clear();
        if (!await outcomes.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false)) return false;
        using var time = new CancellationTokenSource(GroupTime);
        try
        {
            do
            {
                while (some.Count < GroupSize && outcomes.TryRead(out var outcome)) some.Add(outcome);
            }
            while (some.Count < GroupSize && await outcomes.WaitToReadAsync(time.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // Few jobs are left: what they came to is not kept waiting.
        }

        return true;
    }

    private async Task<Dictionary<JobOutcome, JobResult?>> ConcludeAsync(IReadOnlyList<JobOutcome> outcomes)
    {
        try
        {
            var results = await WithPatienceAsync(() => runner.ConcludeAsync(outcomes, CancellationToken.None), CancellationToken.None).ConfigureAwait(false);
            return outcomes.Zip(results).ToDictionary(static pair => pair.First, static pair => pair.Second);
        }
        catch (StoreException e)
        {
            return outcomes.ToDictionary(static outcome => outcome, outcome => (JobResult?)Failed(outcome.Job, e).Result);
        }
    }
}
