using System.Security.Cryptography;
using System.Text;
using ResumeExport.Pipeline;

namespace ResumeExport.Batch.Sources;

/// <summary>
/// Gives each source a folder of its own, named like it in ASCII. Where names would meet, all that would are told apart by their notation
/// (<c>cv-md</c>, <c>cv-json</c>), then by a hash of their path: the same on every run and machine, whatever order they were found in.
/// </summary>
internal static class OutputFolders
{
    // Of the path; enough that a million sources do not meet by chance within one name.
    private const int HashBytes = 6;

    /// <summary>Returns the sources with their folders, in the order of their keys.</summary>
    public static List<BatchSource> Assign(List<FoundSource> found)
    {
        found.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key) is var order and not 0 ? order : string.CompareOrdinal(a.Path, b.Path));
        var folders = found.ConvertAll(static source => Plain(source.Key));
        Part(folders, found, static source => Plain(source.Key) + "-" + Path.GetExtension(source.Key).TrimStart('.').ToLowerInvariant());
        Part(folders, found, static source => Plain(source.Key) + "-" + Hash(source.Key));
        // Two searches from different places may find equal keys.
        Part(folders, found, static source => Plain(source.Key) + "-" + Hash(source.Path));
        var sources = new List<BatchSource>(found.Count);
        for (var i = 0; i < found.Count; i++) sources.Add(new BatchSource(found[i].Path, folders[i]));
        return sources;
    }

    // Some file systems do not tell capitals from small letters.
    private static void Part(List<string> folders, List<FoundSource> found, Func<FoundSource, string> rename)
    {
        var counts = new Dictionary<string, int>(folders.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var folder in folders) counts[folder] = counts.GetValueOrDefault(folder) + 1;
        if (counts.Count == folders.Count) return;
        for (var i = 0; i < folders.Count; i++)
            if (counts[folders[i]] > 1) folders[i] = rename(found[i]);
    }

    private static string Plain(string key)
    {
        var slash = key.LastIndexOf('/');
        var name = OutputNaming.FolderFor(key[(slash + 1)..]);
        if (slash < 0) return name;
        return string.Join('/', key[..slash].Split('/').Select(OutputNaming.FolderLike)) + "/" + name;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));
}
