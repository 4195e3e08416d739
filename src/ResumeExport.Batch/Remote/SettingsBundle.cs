using System.IO.Compression;
using System.Security.Cryptography;

namespace ResumeExport.Batch.Remote;

/// <summary>The files of a theme of one's own and of a reference document, as one object that workers unpack.</summary>
internal static class SettingsBundle
{
    /// <summary>Largest bundle in bytes, before it is packed.</summary>
    public const long MaxBytes = 64 * 1024 * 1024;

    private const string ReferenceFolder = "reference";
    private const string ThemeFolder = "themes";

    // Archives carry times; these must not differ between two of the same files.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs folders and a reference document.</summary>
    /// <param name="folders">Folders of the theme and of those it extends, the theme's own first; full paths; may be none.</param>
    /// <param name="reference">The reference document; null for none.</param>
    /// <returns>The archive, the place of the theme in it and that of the reference document; null when it is too large.</returns>
    public static (byte[] Zip, string? Theme, string? Reference)? Pack(IReadOnlyList<string> folders, string? reference)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var root = CommonFolder(folders);
        foreach (var folder in folders)
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) files[ThemeFolder + "/" + Relative(root, file)] = file;
        var referenceKey = reference is null ? null : ReferenceFolder + "/" + Path.GetFileName(reference);
        if (reference is not null) files[referenceKey!] = reference;
        if (files.Values.Sum(static file => new FileInfo(file).Length) > MaxBytes) return null;
        return (Zip(files), folders.Count == 0 ? null : ThemeFolder + "/" + Relative(root, folders[0]), referenceKey);
    }

    /// <summary>Unpacks an archive into a new folder of this user's.</summary>
    /// <exception cref="InvalidDataException">It is no archive, too large, or has names that lead elsewhere.</exception>
    public static string Unpack(byte[] zip)
    {
        var folder = Directory.CreateTempSubdirectory("resume-export-").FullName;
        using var archive = new ZipArchive(new MemoryStream(zip, writable: false));
        if (archive.Entries.Sum(static entry => entry.Length) > MaxBytes) throw new InvalidDataException("the bundle of the theme is too large");
        foreach (var entry in archive.Entries)
        {
            var path = Path.GetFullPath(Path.Join(folder, entry.FullName));
            if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new InvalidDataException("the bundle of the theme has a name that leads elsewhere");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path);
        }

        return folder;
    }

    /// <summary>The hash by which a store has an object.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static byte[] Zip(SortedDictionary<string, string> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, path) in files)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = FixedTime;
                using var content = entry.Open();
                using var file = File.OpenRead(path);
                file.CopyTo(content);
            }
        }

        return stream.ToArray();
    }

    // Themes name each other by relative paths, which hold below a folder that all are in.
    private static string CommonFolder(IReadOnlyList<string> folders)
    {
        if (folders.Count == 0) return "";
        var common = Path.GetDirectoryName(folders[0]) ?? folders[0];
        foreach (var folder in folders)
            while (!(folder + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(common) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) common = Path.GetDirectoryName(common)!;
        return common;
    }

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
