namespace ResumeExport.Batch.Stores;

/// <summary>
/// Where the machines of a batch keep what they share. Keys are names parted by <c>/</c>. Any number of threads may use one. What a store cannot
/// do, after it has tried again where that may help, is a <see cref="StoreException"/>.
/// </summary>
public interface IObjectStore : IDisposable
{
    /// <summary>What to call the store in messages; holds no credentials.</summary>
    string Name { get; }

    /// <summary>Returns the whole object; null when there is none.</summary>
    Task<byte[]?> GetAsync(string key, CancellationToken cancellation);

    /// <summary>Puts an object in place of what is there: complete, or not at all. What is put later never stands without what was put before, unless power is lost.</summary>
    /// <param name="key">The key.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">Their media type, for stores that keep it.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    Task PutAsync(string key, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellation);

    /// <summary>Ends when an object, and all that this process put before it, would survive a loss of power.</summary>
    /// <param name="key">The key of an object that is there.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    Task FlushAsync(string key, CancellationToken cancellation);

    /// <summary>Returns the size of an object in bytes; null when there is none.</summary>
    Task<long?> SizeAsync(string key, CancellationToken cancellation);

    /// <summary>Removes an object; does nothing when there is none.</summary>
    Task DeleteAsync(string key, CancellationToken cancellation);

    /// <summary>Returns the keys that begin with <paramref name="prefix"/>, in no particular order.</summary>
    IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellation);

    /// <summary>Removes what processes left that were killed while they put an object, when it is old enough that none can still be at it.</summary>
    /// <param name="key">The key of an object that was put just now.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    Task SweepAsync(string key, CancellationToken cancellation);
}
