using System.Text.Json;
using ResumeExport.Batch.Stores;

namespace ResumeExport.Batch.Remote;

/// <summary>The states of folders in a store.</summary>
internal static class FolderStates
{
    /// <summary>Returns the state of a folder; null when nothing is known of it.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<FolderState?> GetAsync(IObjectStore store, string folder, CancellationToken cancellation) =>
        await store.GetAsync(StoreKeys.State(folder), cancellation).ConfigureAwait(false) is { } content ? RemoteJson.TryRead(content, RemoteJson.Default.FolderState) : null;

    /// <summary>Puts the state of a folder.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static Task PutAsync(IObjectStore store, string folder, FolderState state, CancellationToken cancellation) =>
        store.PutAsync(StoreKeys.State(folder), JsonSerializer.SerializeToUtf8Bytes(state, RemoteJson.Default.FolderState), "application/json", cancellation);

    /// <summary>Returns true when each file of a state stands with its size.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<bool> StandsAsync(IObjectStore store, string folder, FolderState state, CancellationToken cancellation)
    {
        var sizes = await Task.WhenAll(state.Files.Select(file => store.SizeAsync(StoreKeys.Output(folder, file.Name), cancellation))).ConfigureAwait(false);
        return sizes.Zip(state.Files).All(static pair => pair.First == pair.Second.Bytes);
    }
}
