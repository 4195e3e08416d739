using System.Collections.Immutable;
using System.Text.Json;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Stores;
using ResumeExport.Pipeline;
using ResumeExport.Themes;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Batch.Remote;

/// <summary>Brings the settings of a batch to a store, and gets them from there.</summary>
internal static class RemoteSettings
{
    /// <summary>Puts the settings, with the theme's files when it does not come with the program.</summary>
    /// <param name="store">The store.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="themeFolders">The folders the theme was read from.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The hash by which the store has them.</returns>
    /// <exception cref="StoreException">The store failed, or theme and reference document are too large.</exception>
    public static async Task<string> PutAsync(IObjectStore store, BuildSettings settings, ImmutableArray<string> themeFolders, CancellationToken cancellation)
    {
        var options = settings.Options;
        var own = themeFolders.RemoveAll(static folder => ThemeLoader.IsBuiltIn(folder));
        var (bundle, theme, reference) = (default(string), options.Theme, default(string));
        if (!own.IsEmpty || options.Reference is not null)
        {
            if (SettingsBundle.Pack(own, options.Reference?.Path) is not { } packed) throw new StoreException($"the theme and the reference document have more than {SettingsBundle.MaxBytes >> 20} MB");
            bundle = SettingsBundle.HashOf(packed.Zip);
            (theme, reference) = (packed.Theme ?? theme, packed.Reference);
            await store.PutAsync(StoreKeys.Bundle(bundle), packed.Zip, "application/zip", cancellation).ConfigureAwait(false);
        }

        var content = JsonSerializer.SerializeToUtf8Bytes(
            new JobSettings(
                settings.ProgramIdentity, theme, settings.Theme.Sha256, [.. options.ThemeSettings], options.Language, bundle, reference, [.. options.Formats.Select(JobFormat.Of)]),
            RemoteJson.Default.JobSettings);
        var hash = SettingsBundle.HashOf(content);
        await store.PutAsync(StoreKeys.Settings(hash), content, "application/json", cancellation).ConfigureAwait(false);
        return hash;
    }

    /// <summary>Gets settings.</summary>
    /// <param name="store">The store.</param>
    /// <param name="hash">The hash by which it has them.</param>
    /// <param name="programIdentity">Identity of this program.</param>
    /// <param name="programVersion">Version of this program, for manifests.</param>
    /// <param name="unpacked">Told the folder that a bundle was unpacked into, which is the caller's to remove.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The settings; or why files made with them here would not be those that were asked for.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<(BuildSettings? Settings, string Reason)> GetAsync(
        IObjectStore store, string hash, string programIdentity, string programVersion, Action<string> unpacked, CancellationToken cancellation)
    {
        if (await store.GetAsync(StoreKeys.Settings(hash), cancellation).ConfigureAwait(false) is not { } content) return (null, "the store does not have the settings of the batch");
        if (SettingsBundle.HashOf(content) != hash || RemoteJson.TryRead(content, RemoteJson.Default.JobSettings) is not { } settings) return (null, "the settings of the batch are damaged");
        if (settings.Program != programIdentity) return (null, "this worker is another build of the program than the one that began the batch");
        var folder = "";
        if (settings.Bundle is { } bundle)
        {
            var zip = await store.GetAsync(StoreKeys.Bundle(bundle), cancellation).ConfigureAwait(false);
            if (zip is null || SettingsBundle.HashOf(zip) != bundle) return (null, "the store does not have the theme of the batch");
            folder = SettingsBundle.Unpack(zip);
            unpacked(folder);
        }

        return Load(settings, folder, programVersion);
    }

    private static (BuildSettings? Settings, string Reason) Load(JobSettings settings, string folder, string programVersion)
    {
        var reference = settings.Reference is { } path ? ReferenceDocument.Load(Path.Join(folder, path)) : null;
        var formats = settings.Formats.Select(format => format.ToFormat(reference)).ToList();
        if (formats.Contains(null)) return (null, "this worker does not have all formats of the batch");
        var name = settings.Theme.Contains('/', StringComparison.Ordinal) && folder.Length > 0 ? Path.Join(folder, settings.Theme) : settings.Theme;
        var theme = new ThemeLoader().Load(name, [.. settings.Set]).Theme;
        if (theme is null || theme.Sha256 != settings.ThemeSha256) return (null, "this worker has another theme of that name");
        var options = new ExportOptions
        {
            Formats = [.. formats!],
            Theme = name,
            ThemeSettings = [.. settings.Set],
            Language = settings.Language,
            Reference = reference,
            ProgramVersion = programVersion,
        };
        return (new BuildSettings(options, theme, settings.Program), "");
    }
}
