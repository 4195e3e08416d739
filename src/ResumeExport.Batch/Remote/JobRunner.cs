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
    private const string ManifestName = FolderPublisher.ManifestName;

    private readonly ConcurrentDictionary<string, Lazy<Task<(BuildSettings? Settings, string Reason)>>> settings = new(StringComparer.Ordinal);

    // Themes of one's own that batches brought.
    private readonly ConcurrentBag<string> unpacked = [];

    /// <summary>Removes what was unpacked; no job may be at work.</summary>
    public void Dispose()
    {
        foreach (var folder in unpacked) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Does a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="cancellation">Ends it; the folder is known as incomplete then.</param>
    /// <returns>What came of it; null when a newer batch made the job out of date.</returns>
    /// <exception cref="StoreException">The store failed; the job can be done again.</exception>
    public async Task<JobResult?> RunAsync(Job job, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        if (!await IsOfThisBatchAsync(job, cancellation).ConfigureAwait(false)) return null;
        var result = await DoAsync(job, cancellation).ConfigureAwait(false);
        return result is null ? null : result with { Milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds };
    }

    private async Task<JobResult?> DoAsync(Job job, CancellationToken cancellation)
    {
        // 1. Done before: this delivery is a second one.
        var old = await FolderStates.GetAsync(store, job.Folder, cancellation).ConfigureAwait(false);
        if (old is not null && old.Key == job.Key && await FolderStates.StandsAsync(store, job.Folder, old, cancellation).ConfigureAwait(false)) return Of(job, BatchState.Unchanged, [], []);

        // 2. Settings and source, both checked to be those that were meant.
        var (build, reason) = await SettingsOf(job.Settings, cancellation).ConfigureAwait(false);
        if (build is null) return Refused(job, reason);
        if (await store.GetAsync(StoreKeys.Source(job.Source), cancellation).ConfigureAwait(false) is not { } content || SettingsBundle.HashOf(content) != job.Source)
            return Refused(job, "the store does not have the source");
        if (build.KeyOf(job.Name, content).ToString() != job.Key) return Refused(job, "this worker would make other files of it");

        // 3. Files in memory, proven.
        var built = new ResumeBuilder(build, verifier).Build(job.Name, content, job.Folder, cancellation);
        if (built.Document is null) return Of(job, BatchState.SourceInvalid, [], built.Findings);

        // 4. Files in the store, the manifest last.
        return await PublishAsync(job, built, old, cancellation).ConfigureAwait(false) ? Of(job, BatchWorker.StateOf(built), [.. built.Files.Select(static file => Published(file.Output))], built.Findings) : null;
    }

    private async Task<bool> PublishAsync(Job job, BuiltResume built, FolderState? old, CancellationToken cancellation)
    {
        var files = built.Files.Where(static file => file.Output.State == OutputState.Proven).ToList();
        var stand = files.Select(static file => new FolderFile(Path.GetFileName(file.Output.Path), file.Content.Length)).Append(new FolderFile(ManifestName, built.Manifest.Length)).ToList();
        var gone = (old?.Files ?? []).Where(file => !stand.Exists(now => now.Name == file.Name)).ToList();
        await FolderStates.PutAsync(store, job.Folder, new FolderState("", job.Name, [.. stand.Concat(gone).Select(static file => file with { Bytes = -1 })]), cancellation).ConfigureAwait(false);
        await Task.WhenAll(files.Select(file => store.PutAsync(StoreKeys.Output(job.Folder, Path.GetFileName(file.Output.Path)), file.Content, file.Output.Format.MediaType, cancellation))).ConfigureAwait(false);
        await store.PutAsync(StoreKeys.Output(job.Folder, ManifestName), built.Manifest, "application/json", cancellation).ConfigureAwait(false);
        if (!built.IsProven) return true;

        // The state must not survive a loss of power that the files do not.
        await store.FlushAsync(StoreKeys.Output(job.Folder, ManifestName), cancellation).ConfigureAwait(false);

        // A newer batch may have put its files among these; the folder stays known as incomplete then, and that batch sees to it.
        if (!await IsOfThisBatchAsync(job, cancellation).ConfigureAwait(false)) return false;
        var extensions = stand.Select(static file => Path.GetExtension(file.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in gone.Where(file => extensions.Contains(Path.GetExtension(file.Name))))
            await store.DeleteAsync(StoreKeys.Output(job.Folder, file.Name), cancellation).ConfigureAwait(false);
        await FolderStates.PutAsync(store, job.Folder, new FolderState(job.Key, job.Name, [.. stand]), cancellation).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> IsOfThisBatchAsync(Job job, CancellationToken cancellation) =>
        await store.GetAsync(StoreKeys.Batch, cancellation).ConfigureAwait(false) is { } id && Encoding.UTF8.GetString(id) == job.Batch;

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

    private static JobResult Refused(Job job, string reason) => Of(
        job, BatchState.OutputFailed, [], [new Diagnostic(DiagnosticCodes.WorkerDiffers, DiagnosticSeverity.Error, reason, job.Name, Hint: "run the same build of the program everywhere, then start the batch again")]);

    private static JobResult Of(Job job, BatchState state, IEnumerable<OutputFile> outputs, IEnumerable<Diagnostic> findings) =>
        new(job.Batch, job.Folder, job.Key, state, [.. outputs.Select(JobOutput.Of)], [.. findings.Select(JobFinding.Of)], 0);
}
