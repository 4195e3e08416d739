using System.Collections.Immutable;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Journal;
using ResumeExport.Pipeline;

namespace ResumeExport.Batch.Local;

/// <summary>Puts the files of a source into its folder, each under its name only when it is complete.</summary>
internal static class FolderPublisher
{
    /// <summary>Name of the manifest in each folder.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>Publishes the proven files and the manifest.</summary>
    /// <param name="folder">The folder of the source; made when it is not there.</param>
    /// <param name="built">The files.</param>
    /// <returns>What stands there now.</returns>
    /// <exception cref="IOException">A file cannot be written; those before it stand.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static ImmutableArray<JournalFile> Publish(string folder, BuiltResume built)
    {
        Directory.CreateDirectory(folder);
        Sweep(folder);
        var files = ImmutableArray.CreateBuilder<JournalFile>(built.Files.Length + 1);
        foreach (var made in built.Files)
            if (made.Output.State == OutputState.Proven) files.Add(Publish(made.Output.Path, made.Content.Span));
        files.Add(Publish(Path.Join(folder, ManifestName), built.Manifest.Span));
        return files.ToImmutable();
    }

    /// <summary>Returns true when each file of the entry stands with its size.</summary>
    public static bool Stands(string folder, JournalEntry entry)
    {
        foreach (var file in entry.Files)
        {
            if (file.IsLeftOver) continue;
            var info = new FileInfo(Path.Join(folder, file.Name));
            if (!info.Exists || info.Length != file.Bytes) return false;
        }

        return true;
    }

    private static JournalFile Publish(string path, ReadOnlySpan<byte> content)
    {
        using var file = new AtomicFile(path, content, isFlushed: !DiskSync.IsForAllAtOnce);
        file.Publish(content);
        return new JournalFile(Path.GetFileName(path), content.Length);
    }

    /// <summary>Removes what a killed process left; the lock of the output folder says that no other is at work here.</summary>
    public static void Sweep(string folder)
    {
        foreach (var left in Directory.EnumerateFiles(folder, AtomicFile.TemporaryPattern)) File.Delete(left);
    }
}
