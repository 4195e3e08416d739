using ResumeExport.Batch.Building;
using ResumeExport.Batch.Sources;
using ResumeExport.Pipeline;

namespace ResumeExport.Batch.Local;

/// <summary>Brings the folders of many sources up to date, on several threads of this machine.</summary>
/// <param name="output">The output folder.</param>
/// <param name="settings">Theme and options of all.</param>
/// <param name="verifier">Judges each file.</param>
/// <param name="options">Threads and pruning.</param>
public sealed class LocalBatch(OutputFolder output, BuildSettings settings, IOutputVerifier verifier, BatchOptions options)
{
    // Readers and writers recurse into lists; the system's own size differs between systems.
    private const int StackBytes = 16 * 1024 * 1024;

    private readonly BatchWorker worker = new(output, settings, new ResumeBuilder(settings, verifier), options.IsPruning);

    /// <summary>Works on all sources, then on outputs whose sources are gone.</summary>
    /// <param name="sources">All sources of the output folder, each with a folder of its own.</param>
    /// <param name="observer">Hears each result as it comes.</param>
    /// <param name="cancellation">Ends the batch; what is complete then stays, and the next run goes on from there.</param>
    public BatchSummary Run(IReadOnlyList<BatchSource> sources, IBatchObserver observer, CancellationToken cancellation)
    {
        var tally = new BatchTally(sources.Count, observer);
        var isStopped = Work(sources, tally, cancellation);
        if (!cancellation.IsCancellationRequested && !isStopped) new OrphanedOutputs(output, options.IsPruning).Report(sources, tally);
        return tally.Sum() with { IsStopped = isStopped };
    }

    /// <summary>Works on some sources, as <see cref="Run"/> does on all; says nothing of outputs whose sources are gone.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="observer">Hears each result as it comes.</param>
    /// <param name="cancellation">Ends the work.</param>
    public BatchSummary RunSome(IReadOnlyList<BatchSource> sources, IBatchObserver observer, CancellationToken cancellation)
    {
        var tally = new BatchTally(sources.Count, observer);
        var isStopped = Work(sources, tally, cancellation);
        return tally.Sum() with { IsStopped = isStopped };
    }

    private bool Work(IReadOnlyList<BatchSource> sources, BatchTally tally, CancellationToken cancellation)
    {
        var run = new BatchRun(output, worker, sources, tally, cancellation);
        var threads = Enumerable.Range(0, Math.Min(options.Jobs, sources.Count)).Select(_ => new Thread(run.Work, StackBytes)).ToList();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        run.ThrowFault();
        return run.IsStopped;
    }
}
