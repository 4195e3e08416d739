using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Local;
using ResumeExport.Batch.Queue;
using ResumeExport.Batch.Sources;
using ResumeExport.Batch.Stores;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;

namespace ResumeExport.Batch.Remote;

/// <summary>
/// Brings the folders of many sources in a store up to date by workers on any number of machines. What is done is known from the store, never from the
/// queue: when the queue, a worker or this process ends at any moment, the next connection or run goes on from what the store has.
/// </summary>
/// <param name="endpoint">The queue.</param>
/// <param name="store">The store.</param>
/// <param name="settings">Theme and options of all.</param>
/// <param name="themeFolders">The folders the theme was read from.</param>
/// <param name="isPruning">True to remove folders whose source is not part of the batch any more.</param>
/// <param name="waiting">Told why there is a wait.</param>
public sealed class QueueBatch(
    QueueEndpoint endpoint, IObjectStore store, BuildSettings settings, ImmutableArray<string> themeFolders, bool isPruning, Action<string> waiting)
{
    // Stores answer in milliseconds, machines in microseconds.
    private const int PlanningAtOnce = 32;
    private const int ConfirmAtOnce = 256;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, PendingJob> pending = new(StringComparer.Ordinal);
    private readonly Channel<PendingJob> planned = Channel.CreateUnbounded<PendingJob>();
    private readonly TaskCompletionSource allDone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string batchId = RandomNumberGenerator.GetHexString(16, lowercase: true);
    private volatile bool isPlanned;

    /// <summary>Returns true when the store is the output folder of batches of one machine.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<bool> IsLocalAsync(IObjectStore store, CancellationToken cancellation) =>
        await store.SizeAsync(StoreKeys.LocalJournal, cancellation).ConfigureAwait(false) is not null;

    /// <summary>Works on all sources.</summary>
    /// <param name="sources">The sources, each with a folder of its own.</param>
    /// <param name="observer">Hears each result as it comes.</param>
    /// <param name="cancellation">Ends the batch; workers finish what they have in hand.</param>
    /// <exception cref="QueueException">The queue cannot be reached, refuses, or serves another batch.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<BatchSummary> RunAsync(IReadOnlyList<BatchSource> sources, IBatchObserver observer, CancellationToken cancellation)
    {
        var tally = new BatchTally(sources.Count, observer);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var planning = default(Task);
        try
        {
            // 1. The queue of results is the lock: one batch for one store.
            var patience = new QueuePatience(endpoint, store.Name, Patience, waiting);
            while (!allDone.Task.IsCompleted)
            {
                await patience.UseAsync(link => link.TakeResultsAsync(ending.Token), link => FollowAsync(link, planning ??= PlanAsync(sources, tally, ending.Token), tally, ending.Token), ending.Token).ConfigureAwait(false);
            }

            // 2. Folders whose sources are gone.
            await planning!.ConfigureAwait(false);
            await OrphansAsync(sources, tally, ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What is complete stays; the next run goes on from there.
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            if (planning is not null) await planning.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return tally.Sum();
    }

    /// <summary>Finds out what is to do, brings the sources of that to the store, and passes the jobs on.</summary>
    private async Task PlanAsync(IReadOnlyList<BatchSource> sources, BatchTally tally, CancellationToken cancellation)
    {
        try
        {
            await store.PutAsync(StoreKeys.Batch, Encoding.UTF8.GetBytes(batchId), "text/plain", cancellation).ConfigureAwait(false);
            await store.SweepAsync(StoreKeys.Batch, cancellation).ConfigureAwait(false);
            var settingsHash = await RemoteSettings.PutAsync(store, settings, themeFolders, cancellation).ConfigureAwait(false);
            var atOnce = new ParallelOptions { MaxDegreeOfParallelism = PlanningAtOnce, CancellationToken = cancellation };
            await Parallel.ForEachAsync(sources, atOnce, async (source, token) => await PlanAsync(source, settingsHash, tally, token).ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            isPlanned = true;
            planned.Writer.Complete();
            EndWhenDone();
        }
    }

    private async Task PlanAsync(BatchSource source, string settingsHash, BatchTally tally, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        if (SourceBytes.Read(source.Path, findings) is not { } content)
        {
            tally.Add(Of(source, BatchState.SourceInvalid, findings));
            return;
        }

        var name = Path.GetFileName(source.Path);
        var key = settings.KeyOf(name, content).ToString();
        var state = await FolderStates.GetAsync(store, source.Folder, cancellation).ConfigureAwait(false);
        if (await FolderStates.IsCompleteAsync(store, source.Folder, state, key, cancellation).ConfigureAwait(false))
        {
            tally.Add(Of(source, BatchState.Unchanged, findings));
            return;
        }

        var hash = SettingsBundle.HashOf(content);
        if (await store.SizeAsync(StoreKeys.Source(hash), cancellation).ConfigureAwait(false) != content.Length)
            await store.PutAsync(StoreKeys.Source(hash), content, "application/octet-stream", cancellation).ConfigureAwait(false);
        var job = new PendingJob(source, new Job(batchId, name, source.Folder, hash, settingsHash, key));
        pending[source.Folder] = job;
        planned.Writer.TryWrite(job);
    }

    /// <summary>Sends jobs and takes results until all are done or the connection is lost.</summary>
    private async Task FollowAsync(QueueLink link, Task planning, BatchTally tally, CancellationToken cancellation)
    {
        using var session = CancellationTokenSource.CreateLinkedTokenSource(cancellation, link.Lost);
        try
        {
            var (results, _) = await link.TakeAsync(link.Names.Results, ConfirmAtOnce, session.Token).ConfigureAwait(false);
            // What was sent over a connection that is lost may or may not have been done.
            await ResumeAsync(link, tally, session.Token).ConfigureAwait(false);
            var sending = SendAsync(link, session.Token);
            var taking = TakeAsync(link, results, tally, session.Token);
            await Task.WhenAny(allDone.Task, taking, FaultAsync(sending, session.Token), FaultAsync(planning, session.Token)).ConfigureAwait(false);
            await session.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(sending, taking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellation.ThrowIfCancellationRequested();
            if (planning.IsFaulted) await planning.ConfigureAwait(false);
            if (sending.IsFaulted) await sending.ConfigureAwait(false);
        }
        catch (Exception e) when (QueueLink.IsTrouble(e) || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            waiting($"{endpoint.Name}: the connection is lost");
        }
    }

    // Ends when the task fails; success is no reason to stop waiting for results.
    private static async Task FaultAsync(Task task, CancellationToken cancellation)
    {
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!task.IsFaulted) await Task.Delay(Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task ResumeAsync(QueueLink link, BatchTally tally, CancellationToken cancellation)
    {
        foreach (var job in pending.Values.Where(static job => job.IsSent))
        {
            var state = await FolderStates.GetAsync(store, job.Job.Folder, cancellation).ConfigureAwait(false);
            if (await FolderStates.IsCompleteAsync(store, job.Job.Folder, state, job.Job.Key, cancellation).ConfigureAwait(false)) Finish(job, Of(job.Source, BatchState.Built, []), tally);
            else await SendAsync(link, job, cancellation).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(QueueLink link, CancellationToken cancellation)
    {
        var confirming = new List<Task>(ConfirmAtOnce);
        while (await planned.Reader.WaitToReadAsync(cancellation).ConfigureAwait(false))
        {
            while (confirming.Count < ConfirmAtOnce && planned.Reader.TryRead(out var job)) confirming.Add(SendAsync(link, job, cancellation));
            await Task.WhenAll(confirming).ConfigureAwait(false);
            confirming.Clear();
        }
    }

    private static Task SendAsync(QueueLink link, PendingJob job, CancellationToken cancellation)
    {
        job.IsSent = true;
        return link.SendAsync(link.Names.Jobs, JsonSerializer.SerializeToUtf8Bytes(job.Job, RemoteJson.Default.Job), isNeeded: true, cancellation);
    }

    private async Task TakeAsync(QueueLink link, ChannelReader<Delivery> results, BatchTally tally, CancellationToken cancellation)
    {
        while (await results.WaitToReadAsync(cancellation).ConfigureAwait(false))
        {
            while (results.TryRead(out var delivery))
            {
                Take(delivery, tally);
                await link.AcknowledgeAsync(delivery).ConfigureAwait(false);
            }
        }
    }

    private void Take(Delivery delivery, BatchTally tally)
    {
        if (delivery.IsDead)
        {
            if (RemoteJson.TryRead(delivery.Body, RemoteJson.Default.Job) is { } dead && IsAwaited(dead.Batch, dead.Folder, dead.Key) is { } given) Finish(given, Of(given.Source, BatchState.OutputFailed, [Poisonous(given)]), tally);
            return;
        }

        if (RemoteJson.TryRead(delivery.Body, RemoteJson.Default.JobResult) is { } result && IsAwaited(result.Batch, result.Folder, result.Key) is { } job) Finish(job, Shown(job, result), tally);
    }

    // Jobs that were delivered twice have two results, and earlier batches may have some left.
    private PendingJob? IsAwaited(string batch, string folder, string key) => batch == batchId && pending.TryGetValue(folder, out var job) && job.Job.Key == key ? job : null;

    private void Finish(PendingJob job, BatchResult result, BatchTally tally)
    {
        if (!pending.TryRemove(job.Job.Folder, out _)) return;
        tally.Add(result);
        EndWhenDone();
    }

    private void EndWhenDone()
    {
        if (isPlanned && pending.IsEmpty) allDone.TrySetResult();
    }

    private BatchResult Shown(PendingJob job, JobResult result) => new()
    {
        Path = job.Source.Path,
        Folder = job.Source.Folder,
        // What a second delivery found done was done for this batch.
        State = result.State == BatchState.Unchanged ? BatchState.Built : result.State,
        Outputs = [.. result.Outputs.Select(output => output.ToOutput(settings.Options.Formats.First(format => format.Name == output.Format), job.Source.Folder, job.Source.Path))],
        Findings = [.. result.Findings.Select(finding => finding.ToDiagnostic(job.Source.Path))],
        Source = result.Findings.Count == 0 && result.Outputs.All(static output => output.Findings.Count == 0) ? null : SourceLoader.Load(job.Source.Path, new List<Diagnostic>()),
        Elapsed = TimeSpan.FromMilliseconds(result.Milliseconds),
    };

    private static Diagnostic Poisonous(PendingJob job) => new(
        DiagnosticCodes.JobPoisonous,
        DiagnosticSeverity.Error,
        "this résumé ended its worker, or kept it too long, again and again; its job was put aside",
        job.Source.Path,
        Hint: "please report it with the source; the queue whose name ends in .dead has the job");

    private static BatchResult Of(BatchSource source, BatchState state, IEnumerable<Diagnostic> findings) =>
        new() { Path = source.Path, Folder = source.Folder, State = state, Findings = [.. findings] };

    private async Task OrphansAsync(IReadOnlyList<BatchSource> sources, BatchTally tally, CancellationToken cancellation)
    {
        var current = sources.Select(static source => source.Folder).ToHashSet(StringComparer.Ordinal);
        await foreach (var key in store.ListAsync(StoreKeys.States, cancellation).ConfigureAwait(false))
        {
            var folder = StoreKeys.FolderOf(key);
            if (current.Contains(folder) || await FolderStates.GetAsync(store, folder, cancellation).ConfigureAwait(false) is not { } state) continue;
            if (isPruning) await PruneAsync(folder, state, cancellation).ConfigureAwait(false);
            tally.Add(Orphan(folder, state));
        }
    }

    private async Task PruneAsync(string folder, FolderState state, CancellationToken cancellation)
    {
        await store.DeleteAsync(StoreKeys.Manifest(folder), cancellation).ConfigureAwait(false);
        foreach (var file in state.Files) await store.DeleteAsync(StoreKeys.Output(folder, file.Name), cancellation).ConfigureAwait(false);
        await store.DeleteAsync(StoreKeys.State(folder), cancellation).ConfigureAwait(false);
    }

    private BatchResult Orphan(string folder, FolderState state)
    {
        if (isPruning) return new BatchResult { Path = state.Source, Folder = folder, State = BatchState.Pruned };
        var finding = new Diagnostic(
            DiagnosticCodes.BatchOutputsOrphaned,
            DiagnosticSeverity.Warning,
            $"the store has files in '{folder}' whose source is not part of this batch",
            state.Source,
            Hint: "remove such files with --prune");
        return new BatchResult { Path = state.Source, Folder = folder, State = BatchState.Orphaned, Findings = [finding] };
    }
}
