using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using ResumeExport.Batch.Local;
using ResumeExport.Pipeline;

namespace ResumeExport.Batch.Stores;

/// <summary>A folder that all machines see, such as one of a network drive. Objects are files.</summary>
/// <param name="root">The folder; made when it is not there.</param>
public sealed class FolderStore(string root) : IObjectStore
{
    // A process that is killed leaves a part behind: not beside the outputs, where nobody would know whose it is.
    private const string Parts = ".resume-export/parts";

    // No file is being written for so long.
    private static readonly TimeSpan PartLife = TimeSpan.FromHours(1);

    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    // Process ids are the same on many machines, and in containers nearly always.
    private readonly string user = RandomNumberGenerator.GetHexString(16, lowercase: true);
    private long partsWritten;

    /// <inheritdoc/>
    public string Name => root;

    /// <inheritdoc/>
    public Task<byte[]?> GetAsync(string key, CancellationToken cancellation) => Task.FromResult(Try(key, static path =>
    {
        // Asking first is cheaper than the exception, and most objects that a batch looks for are not there.
        if (!File.Exists(path)) return null;
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }));

    /// <inheritdoc/>
    public Task PutAsync(string key, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellation)
    {
        Try(key, path =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new AtomicFile(path, NewPart(), content.Span, isFlushed: !DiskSync.IsForAllAtOnce);
            file.Publish(content.Span);
            return true;
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task FlushAsync(string key, CancellationToken cancellation)
    {
        Try(key, static path =>
        {
            using var file = File.OpenHandle(path);
            DiskSync.OfFileSystem(file);
            return true;
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<long?> SizeAsync(string key, CancellationToken cancellation) =>
        Task.FromResult(Try(key, static path => new FileInfo(path) is { Exists: true } file ? file.Length : (long?)null));

    /// <inheritdoc/>
    public Task DeleteAsync(string key, CancellationToken cancellation)
    {
        Try(key, static path =>
        {
            if (File.Exists(path)) File.Delete(path);
            return true;
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var slash = prefix.LastIndexOf('/');
        var folder = slash < 0 ? root : PathOf(prefix[..slash]);
        if (!Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            cancellation.ThrowIfCancellationRequested();
            var key = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (key.StartsWith(prefix, StringComparison.Ordinal)) yield return key;
        }
    }

    /// <inheritdoc/>
    public Task SweepAsync(string key, CancellationToken cancellation)
    {
        Try(key, path =>
        {
            // Both times are by the clock of whoever keeps the folder.
            var now = File.GetLastWriteTimeUtc(path);
            foreach (var part in Directory.EnumerateFiles(Path.Join(root, Parts), "*", SearchOption.AllDirectories))
                if (now - File.GetLastWriteTimeUtc(part) > PartLife) File.Delete(part);
            foreach (var place in Directory.EnumerateDirectories(Path.Join(root, Parts)))
                if (now - Directory.GetLastWriteTimeUtc(place) > PartLife && !Directory.EnumerateFileSystemEntries(place).Any()) Directory.Delete(place);
            return true;
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    // File systems let one at a time make files in a folder: each thread has its own.
    private string NewPart()
    {
        var place = Path.Join(root, Parts, string.Create(CultureInfo.InvariantCulture, $"{user}-{Environment.CurrentManagedThreadId}"));
        Directory.CreateDirectory(place);
        return Path.Join(place, Interlocked.Increment(ref partsWritten).ToString(CultureInfo.InvariantCulture));
    }

    private T Try<T>(string key, Func<string, T> act)
    {
        try
        {
            return act(PathOf(key));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{Name}: {e.Message}", e);
        }
    }

    // Keys come over the network: none may lead out of the folder.
    private string PathOf(string key) =>
        key.Split('/').Any(static name => name is "" or "." or "..") || Path.IsPathRooted(key) || key.Contains('\\', StringComparison.Ordinal)
            ? throw new StoreException($"'{key}' is no key of a store")
            : Path.Join(root, key);
}
