using System.Text.Json;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;

namespace ResumeExport.Cli.Verbs;

/// <summary>Finds out how a file was made: <c>manifest.json</c> (or <c>NAME.manifest.json</c>) beside it says so.</summary>
internal static class NearbyManifest
{
    /// <summary>Returns the theme of <paramref name="file"/>; null without a manifest that names it.</summary>
    public static ManifestTheme? Theme(string file) => Find(file, static manifest =>
    {
        var theme = manifest.GetProperty("theme");
        var settings = theme.TryGetProperty("set", out var set) ? set.EnumerateArray().Select(static setting => setting.GetString()!).ToArray() : [];
        return theme.GetProperty("name").GetString() is { } name ? new ManifestTheme(name, settings) : null;
    });

    /// <summary>Returns the form of a plain text file; null without a manifest that names it.</summary>
    public static PlainTextForm? TextForm(string file) => Find(file, static manifest => PlainTextNotation.Read(
        manifest.GetProperty("outputs").EnumerateArray().First(static output => output.TryGetProperty(PlainTextNotation.Member, out _))));

    private static T? Find<T>(string file, Func<JsonElement, T?> value)
        where T : class
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        return Read(Path.ChangeExtension(file, ".manifest.json"), value) ?? Read(Path.Join(folder, "manifest.json"), value);
    }

    private static T? Read<T>(string path, Func<JsonElement, T?> value)
        where T : class
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(path));
            return value(manifest.RootElement);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // A manifest that cannot be read says nothing about the file; what is usual is compared then.
            return null;
        }
    }
}
