using ResumeExport.Batch.Local;
using ResumeExport.Batch.Sources;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;

namespace ResumeExport.Batch.Watching;

/// <summary>Keeps outputs up to date while sources, themes and templates are edited. A bad edit is reported, and its last good files stay.</summary>
/// <param name="places">Where sources are, as for a batch.</param>
/// <param name="output">The output folder.</param>
/// <param name="verifier">Judges each file.</param>
/// <param name="options">Threads, pruning and whether to poll.</param>
/// <param name="load">Loads theme and options; called again when one of their files changed.</param>
/// <param name="observer">Hears what happens.</param>
public sealed class WatchSession(
    IReadOnlyList<string> places, OutputFolder output, IOutputVerifier verifier, WatchOptions options, Func<WatchedSettings> load, IWatchObserver observer)
{
    private WatchedSettings settings = new(null, [], [], []);
    private IReadOnlyList<BatchSource> sources = [];
    private Dictionary<string, BatchSource> byPath = [];
    private IReadOnlyList<Diagnostic> reported = [];
    private bool isSearchComplete;

    /// <summary>Builds what is not up to date, then what each edit affects, until it is ended.</summary>
    /// <param name="cancellation">Ends it; files that are being made then are made again the next time.</param>
    public void Run(CancellationToken cancellation)
    {
        var isFirst = true;
        while (!cancellation.IsCancellationRequested)
        {
            using var feed = Watch();
            Search();
            Work(sources, isFirst, cancellation);
            if (isFirst) output.TryMakeDurable();
            isFirst = false;
            while (!cancellation.IsCancellationRequested && Follow(feed, cancellation))
            {
            }
        }

        output.TryMakeDurable();
    }

    // Watching begins before looking, so that no edit falls between the two. Which folders to watch is only known from what was read before.
    private ChangeFeed Watch()
    {
        settings = load();
        while (true)
        {
            var folders = Folders();
            var feed = new ChangeFeed(folders, output.Path, options.IsPolling);
            settings = load();
            if (folders.SequenceEqual(Folders()))
            {
                ReportSettings();
                return feed;
            }

            feed.Dispose();
        }
    }

    private void ReportSettings()
    {
        reported = settings.Findings;
        foreach (var finding in reported) observer.Found(finding);
    }

    /// <summary>Works off the next changes; false when what is watched has changed, so that watching begins anew.</summary>
    private bool Follow(ChangeFeed feed, CancellationToken cancellation)
    {
        if (Next(feed, cancellation) is not { } changes) return false;
        if (changes.Paths.Any(IsOfSettings)) return false;
        if (changes.IsAnything || changes.Paths.Any(IsNew))
        {
            // Sources came or went; names of output folders may change with them.
            if (feed.IsPolling)
            {
                settings = load();
                // Looked at once a second, said once.
                if (!settings.Findings.SequenceEqual(reported)) ReportSettings();
            }

            Search();
            Work(sources, isFirst: false, cancellation);
            return true;
        }

        var edited = changes.Paths.Where(byPath.ContainsKey).Select(path => byPath[path]).ToList();
        if (edited.Count > 0) Work(edited, isFirst: false, cancellation);
        return true;
    }

    private static Changes? Next(ChangeFeed feed, CancellationToken cancellation)
    {
        try
        {
            return feed.Next(cancellation);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private void Search()
    {
        var findings = new List<Diagnostic>();
        sources = SourceSearch.Find(places, output.Path, findings);
        byPath = sources.ToDictionary(static source => Path.GetFullPath(source.Path), StringComparer.Ordinal);
        isSearchComplete = !findings.Exists(static finding => finding.Severity == DiagnosticSeverity.Error);
        foreach (var finding in findings) observer.Found(finding);
    }

    private void Work(IReadOnlyList<BatchSource> some, bool isFirst, CancellationToken cancellation)
    {
        if (settings.Settings is null) return;
        // What could not be looked at is not known to be gone.
        var batch = new LocalBatch(output, settings.Settings, verifier, isSearchComplete ? options : options with { IsPruning = false });
        var summary = ReferenceEquals(some, sources) ? batch.Run(some, observer, cancellation) : batch.RunSome(some, observer, cancellation);
        observer.RoundDone(summary, isFirst);
    }

    private bool IsOfSettings(string path) =>
        settings.Files.Contains(path) || settings.Folders.Any(folder => path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    // A known source that is gone for longer than a save takes, a new one, a list of sources, or a folder that has or had some.
    private bool IsNew(string path) =>
        byPath.ContainsKey(path)
            ? !File.Exists(path)
            : Directory.Exists(path) || SourceSearch.IsSourceOrList(path) || byPath.Keys.Any(source => source.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private List<WatchedFolder> Folders()
    {
        var folders = SourceSearch.Folders(places);
        folders.AddRange(settings.Folders.Select(static folder => new WatchedFolder(folder, IsRecursive: true)));
        folders.AddRange(settings.Files.Select(static file => new WatchedFolder(Path.GetDirectoryName(file)!, IsRecursive: false)));
        return [.. folders.Where(static folder => Directory.Exists(folder.Path)).Distinct()];
    }
}
