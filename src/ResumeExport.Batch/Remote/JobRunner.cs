using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Local;
using ResumeExport.Batch.Stores;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;

namespace ResumeExport.Batch.Remote;

/// <summary>Does jobs: source from the store, files proven in memory, files to the store. Doing one twice is harmless, since equal jobs make equal bytes.</summary>
/// <param name="store">The store.</param>
/// <param name="verifier">Judges each file.</param>
/// <param name="programIdentity">Identity of this program.</param>
/// <param name="programVersion">Version of this program, for manifests.</param>
public sealed class JobRunner(IObjectStore store, IOutputVerifier verifier, string programIdentity, string programVersion) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<(BuildSettings? Settings, string Reason)>>> settings = new(StringComparer.Ordinal);

    // Themes of one's own that batches brought.
    private readonly ConcurrentBag<string> unpacked = [];

    /// <summary>Removes what was unpacked; no job may be at work.</summary>
    public void Dispose()
    {
        foreach (var folder in unpacked) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Does a job but for the last step, which <see cref="ConcludeAsync(IReadOnlyList{JobOutcome}, CancellationToken)"/> does for many at once.</summary>
    /// <param name="job">The job.</param>
    /// <param name="cancellation">Ends it; the folder is known as incomplete then.</param>
    /// <returns>What came of it; null when a newer batch made the job out of date.</returns>
    /// <exception cref="StoreException">The store failed; the job can be done again.</exception>
    public async Task<JobOutcome?> RunAsync(Job job, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        if (await BatchAsync(cancellation).ConfigureAwait(false) != job.Batch) return null;
        var outcome = await DoAsync(job, cancellation).ConfigureAwait(false);
        outcome.Result = outcome.Result with { Milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds };
        return outcome;
    }

    /// <summary>Makes the files of jobs last, and completes their folders: in this order, since a manifest must not survive a loss of power that the files do not.</summary>
    /// <param name="outcomes">What jobs came to.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>For each outcome its result; null when a newer batch made the job out of date.</returns>
    /// <exception cref="StoreException">The store failed; the same can be done again.</exception>
    public async Task<IReadOnlyList<JobResult?>> ConcludeAsync(IReadOnlyList<JobOutcome> outcomes, CancellationToken cancellation)
    {
        if (outcomes.LastOrDefault(static outcome => outcome.Manifest is not null) is not { } last) return [.. outcomes.Select(static outcome => outcome.Result)];
        await store.FlushAsync(StoreKeys.State(last.Job.Folder), cancellation).ConfigureAwait(false);

        // A newer batch may have put its files among these; the folder stays incomplete then, and that batch sees to it.
        var batch = await BatchAsync(cancellation).ConfigureAwait(false);
        return await Task.WhenAll(outcomes.Select(outcome => outcome.Manifest is null || outcome.Job.Batch == batch ? ConcludeAsync(outcome, cancellation) : Task.FromResult<JobResult?>(null))).ConfigureAwait(false);
    }

    private async Task<JobResult?> ConcludeAsync(JobOutcome outcome, CancellationToken cancellation)
    {
        var folder = outcome.Job.Folder;
        foreach (var name in outcome.Gone) await store.DeleteAsync(StoreKeys.Output(folder, name), cancellation).ConfigureAwait(false);
        if (outcome.Manifest is { } manifest) await store.PutAsync(StoreKeys.Manifest(folder), manifest, "application/json", cancellation).ConfigureAwait(false);
        return outcome.Result;
    }

    private async Task<JobOutcome> DoAsync(Job job, CancellationToken cancellation)
    {
        // 1. Done before: this delivery is a second one.
        var old = await FolderStates.GetAsync(store, job.Folder, cancellation).ConfigureAwait(false);
        if (await FolderStates.IsCompleteAsync(store, job.Folder, old, job.Key, cancellation).ConfigureAwait(false)) return Of(job, BatchState.Unchanged, [], []);

        // 2. Settings and source, both checked to be those that were meant.
        var (build, reason) = await SettingsOf(job.Settings, cancellation).ConfigureAwait(false);
        if (build is null) return Refused(job, reason);
        if (await store.GetAsync(StoreKeys.Source(job.Source), cancellation).ConfigureAwait(false) is not { } content || SettingsBundle.HashOf(content) != job.Source)
            return Refused(job, "the store does not have the source");
        if (build.KeyOf(job.Name, content).ToString() != job.Key) return Refused(job, "this worker would make other files of it");

        // 3. Files in memory, proven.
        var built = new ResumeBuilder(build, verifier).Build(job.Name, content, job.Folder, cancellation);
        if (built.Document is null) return Of(job, BatchState.SourceInvalid, [], built.Findings);

        // 4. Files in the store, but for the manifest.
        return await PublishAsync(job, built, old, cancellation).ConfigureAwait(false);
    }

    private async Task<JobOutcome> PublishAsync(Job job, BuiltResume built, FolderState? old, CancellationToken cancellation)
    {
        var files = built.Files.Where(static file => file.Output.State == OutputState.Proven).ToList();
        var stand = files.Select(static file => new FolderFile(Path.GetFileName(file.Output.Path), file.Content.Length)).ToList();
        var left = await LeftOverAsync(job.Folder, old, stand, cancellation).ConfigureAwait(false);
        var state = new FolderState(built.IsProven ? job.Key : "", SettingsBundle.HashOf(built.Manifest.Span), job.Name, [.. stand, .. left]);
        await FolderStates.PutAsync(store, job.Folder, state, cancellation).ConfigureAwait(false);
        await Task.WhenAll(files.Select(file => store.PutAsync(StoreKeys.Output(job.Folder, Path.GetFileName(file.Output.Path)), file.Content, file.Output.Format.MediaType, cancellation))).ConfigureAwait(false);
        var outcome = Of(job, BatchWorker.StateOf(built), built.Files.Select(static file => Published(file.Output)), built.Findings);
        outcome.Manifest = built.Manifest;
        // A person's new name gives the files new names; those with the old one would be out of date for ever.
        var extensions = stand.Select(static file => Path.GetExtension(file.Name)).ToHashSet(StringComparer.Ordinal);
        if (built.IsProven) outcome.Gone = [.. left.Select(static file => file.Name).Where(name => extensions.Contains(Path.GetExtension(name)))];
        return outcome;
    }

    private async Task<List<FolderFile>> LeftOverAsync(string folder, FolderState? old, List<FolderFile> stand, CancellationToken cancellation)
    {
        var left = new List<FolderFile>();
        foreach (var file in (old?.Files ?? []).Where(file => !stand.Exists(now => now.Name == file.Name)))
            if (await store.SizeAsync(StoreKeys.Output(folder, file.Name), cancellation).ConfigureAwait(false) is not null) left.Add(file with { Bytes = FolderFile.LeftOver });
        return left;
    }

    private async Task<string?> BatchAsync(CancellationToken cancellation) =>
        await store.GetAsync(StoreKeys.Batch, cancellation).ConfigureAwait(false) is { } id ? Encoding.UTF8.GetString(id) : null;

    // One load for all jobs of a batch; a store that failed is asked again by the next job.
    private async Task<(BuildSettings? Settings, string Reason)> SettingsOf(string hash, CancellationToken cancellation)
    {
        var loading = settings.GetOrAdd(
            hash, key => new Lazy<Task<(BuildSettings?, string)>>(() => RemoteSettings.GetAsync(store, key, programIdentity, programVersion, unpacked.Add, cancellation)));
        try
        {
            return await loading.Value.ConfigureAwait(false);
        }
        catch
        {
            settings.TryRemove(hash, out _);
            throw;
        }
    }

    private static OutputFile Published(OutputFile output) => output.State == OutputState.Proven ? output with { State = OutputState.Published } : output;

    private static JobOutcome Refused(Job job, string reason) => Of(
        job, BatchState.OutputFailed, [], [new Diagnostic(DiagnosticCodes.WorkerDiffers, DiagnosticSeverity.Error, reason, job.Name, Hint: "run the same build of the program everywhere, then start the batch again")]);

    private static JobOutcome Of(Job job, BatchState state, IEnumerable<OutputFile> outputs, IEnumerable<Diagnostic> findings) =>
        new(job, new JobResult(job.Batch, job.Folder, job.Key, state, [.. outputs.Select(JobOutput.Of)], [.. findings.Select(JobFinding.Of)], 0));
}
