using System.Diagnostics;

namespace ResumeExport.Batch.Watching;

/// <summary>
/// Tells of changes in folders, those of one save together: after the first it waits until nothing has happened for a moment. Where the system
/// cannot tell, on some network drives or when there are too many folders, all is looked at once a second.
/// </summary>
public sealed class ChangeFeed : IDisposable
{
    // Editors write, rename and set rights within a few milliseconds; people do not see what is shorter.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    // A folder that never rests, such as one that is being copied, is looked at now and then.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(1);

    // Each watcher needs one of the few that Linux gives a user (128 by default).
    private const int MostWatchers = 64;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim signal = new(0);
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly string ignored;
    private HashSet<string> paths = new(StringComparer.Ordinal);
    private bool mayHaveMissed;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="ignoredFolder">A folder whose changes do not matter, such as the one that outputs go to.</param>
    /// <param name="isPolling">True to look at all once a second without asking the system.</param>
    public ChangeFeed(IReadOnlyCollection<WatchedFolder> folders, string ignoredFolder, bool isPolling = false)
    {
        ignored = Path.TrimEndingDirectorySeparator(Path.GetFullPath(ignoredFolder));
        IsPolling = isPolling || folders.Count > MostWatchers || !folders.All(TryWatch);
    }

    /// <summary>True when all is looked at once a second.</summary>
    public bool IsPolling { get; private set; }

    /// <summary>Waits for the next changes.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public Changes Next(CancellationToken cancellation)
    {
        if (!signal.Wait(IsPolling ? PollEvery : Timeout.InfiniteTimeSpan, cancellation)) return new Changes(new HashSet<string>(), IsAnything: true);
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < LongestWait && signal.Wait(Quiet, cancellation))
        {
        }

        lock (gate)
        {
            while (signal.Wait(0, CancellationToken.None))
            {
            }

            var changes = new Changes(paths, mayHaveMissed || IsPolling);
            (paths, mayHaveMissed) = (new HashSet<string>(StringComparer.Ordinal), false);
            return changes;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        signal.Dispose();
    }

    private bool TryWatch(WatchedFolder folder)
    {
        try
        {
            // Saving by renaming replaces the file, so that its folder is what lasts.
            var watcher = new FileSystemWatcher(folder.Path) { IncludeSubdirectories = folder.IsRecursive, InternalBufferSize = 64 * 1024 };
            watchers.Add(watcher);
            watcher.Changed += (_, e) => Add(e.FullPath);
            watcher.Created += (_, e) => Add(e.FullPath);
            watcher.Deleted += (_, e) => Add(e.FullPath);
            watcher.Renamed += (_, e) => Add(e.OldFullPath, e.FullPath);
            watcher.Error += (_, e) => Fail(e.GetException());
            watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    private void Add(params ReadOnlySpan<string> changed)
    {
        var matters = false;
        lock (gate)
        {
            foreach (var path in changed)
            {
                if (IsIgnored(path)) continue;
                paths.Add(path);
                matters = true;
            }

            if (matters) signal.Release();
        }
    }

    private void Fail(Exception e)
    {
        lock (gate)
        {
            mayHaveMissed = true;
            // Too many events at once are over soon; a watcher that ended is not coming back.
            if (e is not InternalBufferOverflowException) IsPolling = true;
            signal.Release();
        }
    }

    private bool IsIgnored(string path) =>
        path.StartsWith(ignored, StringComparison.Ordinal) && (path.Length == ignored.Length || path[ignored.Length] == Path.DirectorySeparatorChar);
}
