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

    /// <summary>Returns true when a folder has what a build makes, complete.</summary>
    /// <param name="store">The store.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="state">Its state; null when nothing is known of it.</param>
    /// <param name="key">The key of the build.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<bool> IsCompleteAsync(IObjectStore store, string folder, FolderState? state, string key, CancellationToken cancellation)
    {
        if (state is null || state.Key != key) return false;
        if (await store.GetAsync(StoreKeys.Manifest(folder), cancellation).ConfigureAwait(false) is not { } manifest || SettingsBundle.HashOf(manifest) != state.Manifest) return false;
        var files = state.Files.Where(static file => file.Bytes != FolderFile.LeftOver).ToList();
        var sizes = await Task.WhenAll(files.Select(file => store.SizeAsync(StoreKeys.Output(folder, file.Name), cancellation))).ConfigureAwait(false);
        return sizes.Zip(files).All(static pair => pair.First == pair.Second.Bytes);
    }
}
