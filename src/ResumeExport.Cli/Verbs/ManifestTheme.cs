using System.Text.Json;

namespace ResumeExport.Cli.Verbs;

/// <summary>Finds out which theme a file was made with.</summary>
internal static class ManifestTheme
{
    /// <summary>Returns the theme that <c>manifest.json</c> (or <c>NAME.manifest.json</c>) beside <paramref name="file"/> names; null without one.</summary>
    public static string? Beside(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        return Read(Path.ChangeExtension(file, ".manifest.json")) ?? Read(Path.Join(folder, "manifest.json"));
    }

    private static string? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(path));
            return manifest.RootElement.GetProperty("theme").GetProperty("name").GetString();
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or KeyNotFoundException or InvalidOperationException)
        {
            // A manifest that cannot be read says nothing about the theme; the default is compared then.
            return null;
        }
    }
}
