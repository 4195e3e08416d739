using ResumeExport.Batch.Journal;
using ResumeExport.Batch.Sources;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;

namespace ResumeExport.Batch.Local;

/// <summary>Files in the output folder whose sources are gone.</summary>
/// <param name="output">The output folder.</param>
/// <param name="isPruning">True to remove them; false to report them.</param>
internal sealed class OrphanedOutputs(OutputFolder output, bool isPruning)
{
    /// <summary>Reports, or removes, the files of all sources that are gone, and of those that have another output folder now.</summary>
    public void Report(IReadOnlyList<BatchSource> sources, BatchTally tally)
    {
        HashSet<string>? current = null;
        foreach (var entry in output.Journal.Others(sources.Select(static source => source.Folder)))
        {
            current ??= [.. sources.Select(source => BatchWorker.JournalPath(output, source.Path))];
            var path = Path.Join(output.RealPath, entry.Source);
            // Sources that are elsewhere, and not part of this batch, are no concern of it.
            if (File.Exists(path) && !current.Contains(entry.Source)) continue;
            tally.Add(isPruning ? Prune(entry, path) : Orphan(entry, path));
        }
    }

    private static BatchResult Orphan(JournalEntry entry, string path) => new()
    {
        Path = Shown(path),
        Folder = entry.Folder,
        State = BatchState.Orphaned,
        Findings =
        [
            new Diagnostic(
                DiagnosticCodes.BatchOutputsOrphaned,
                DiagnosticSeverity.Warning,
                $"the source is gone or has another output folder now; its files stand in '{entry.Folder}'",
                Shown(path),
                Hint: "remove such files with --prune"),
        ],
    };

    private BatchResult Prune(JournalEntry entry, string path)
    {
        var folder = Path.Join(output.Path, entry.Folder);
        try
        {
            foreach (var file in entry.Files) File.Delete(Path.Join(folder, file.Name));
            FolderPublisher.Sweep(folder);
            output.Journal.Remove(entry.Folder);
            RemoveEmpty(folder);
            return new BatchResult { Path = Shown(path), Folder = entry.Folder, State = BatchState.Pruned };
        }
        catch (DirectoryNotFoundException)
        {
            output.Journal.Remove(entry.Folder);
            return new BatchResult { Path = Shown(path), Folder = entry.Folder, State = BatchState.Pruned };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new BatchResult { Path = Shown(path), Folder = entry.Folder, State = BatchState.Orphaned, Findings = [OutputTarget.NotWritable(folder, e.Message)] };
        }
    }

    // Folders hold what others put there, and the folders of other sources.
    private void RemoveEmpty(string folder)
    {
        while (folder.Length > output.Path.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static string Shown(string path) => Path.GetRelativePath(".", Path.GetFullPath(path));
}
