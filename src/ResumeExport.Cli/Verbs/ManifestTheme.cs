using System.Text.Json;

namespace ResumeExport.Cli.Verbs;

/// <summary>The theme that a file was made with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Settings">The tokens that were set.</param>
internal sealed record ManifestTheme(string Name, IReadOnlyList<string> Settings)
{
    /// <summary>Returns the theme that <c>manifest.json</c> (or <c>NAME.manifest.json</c>) beside <paramref name="file"/> names; null without one.</summary>
    public static ManifestTheme? Beside(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        return Read(Path.ChangeExtension(file, ".manifest.json")) ?? Read(Path.Join(folder, "manifest.json"));
    }

    private static ManifestTheme? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(path));
            var theme = manifest.RootElement.GetProperty("theme");
            var settings = theme.TryGetProperty("set", out var set) ? set.EnumerateArray().Select(static setting => setting.GetString()!).ToArray() : [];
            return new ManifestTheme(theme.GetProperty("name").GetString()!, settings);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or KeyNotFoundException or InvalidOperationException)
        {
            // A manifest that cannot be read says nothing about the theme; the default is compared then.
            return null;
        }
    }
}
