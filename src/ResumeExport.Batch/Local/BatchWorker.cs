using System.Collections.Immutable;
using System.Diagnostics;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Journal;
using ResumeExport.Batch.Sources;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;

namespace ResumeExport.Batch.Local;

/// <summary>Brings the folder of one source up to date. Has no state but the folder's: any number of threads may use one, each for other sources.</summary>
/// <param name="output">The output folder.</param>
/// <param name="settings">Theme and options.</param>
/// <param name="builder">Makes the files.</param>
/// <param name="isPruning">True to remove also files of formats that are no longer asked for.</param>
internal sealed class BatchWorker(OutputFolder output, BuildSettings settings, ResumeBuilder builder, bool isPruning)
{
    /// <summary>Builds the files of <paramref name="source"/> unless they stand already.</summary>
    /// <exception cref="OperationCanceledException">The batch ends; the folder may be part old, part new, and is known as such.</exception>
    public BatchResult Process(BatchSource source, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var findings = new List<Diagnostic>();
        var result = Process(source, findings, cancellation);
        return result with { Elapsed = Stopwatch.GetElapsedTime(started) };
    }

    /// <summary>The source as the journal names it: from the output folder, so that both can be moved together.</summary>
    internal static string JournalPath(OutputFolder output, string path) =>
        Path.GetRelativePath(output.RealPath, Path.GetFullPath(path)).Replace('\\', '/');

    private BatchResult Process(BatchSource source, List<Diagnostic> findings, CancellationToken cancellation)
    {
        // 1. The source, and whether its files stand already.
        if (SourceBytes.Read(source.Path, findings) is not { } content) return Of(source, BatchState.SourceInvalid, findings);
        var key = settings.KeyOf(Path.GetFileName(source.Path), content);
        var folder = Path.Join(output.Path, source.Folder);
        var old = output.Journal.Find(source.Folder);
        if (old is not null && old.Key == key && FolderPublisher.Stands(folder, old)) return Unchanged(source, folder, old);

        // 2. Files in memory, proven.
        if (old is not null && IsOfAnother(source, old)) return Of(source, BatchState.OutputFailed, [Taken(source, old)]);
        var built = builder.Build(source.Path, content, folder, cancellation);
        if (built.Document is null) return Of(source, BatchState.SourceInvalid, built.Findings) with { Source = built.Source };

        // 3. Files on disk; a crash from here on leaves a folder that is known as incomplete.
        return Publish(source, folder, key, built, old);
    }

    private BatchResult Publish(BatchSource source, string folder, BuildKey key, BuiltResume built, JournalEntry? old)
    {
        var result = Of(source, StateOf(built), built.Findings) with { Source = built.Source };
        try
        {
            var journalPath = JournalPath(output, source.Path);
            old = new JournalEntry(source.Folder, journalPath, default, Both(old, built));
            output.Journal.Add(old);
            var files = FolderPublisher.Publish(folder, built);
            result = result with { Outputs = [.. built.Files.Select(static file => Published(file.Output))] };
            if (!built.IsProven) return result;
            var leftOver = RemoveOld(folder, old, files);
            output.Journal.Add(new JournalEntry(source.Folder, journalPath, key, [.. files, .. leftOver]));
            return result with { LeftOver = leftOver.Count };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return result with { State = BatchState.OutputFailed, Outputs = [], Findings = result.Findings.Add(OutputTarget.NotWritable(folder, e.Message)) };
        }
    }

    // The names of old and new files, whichever of them stand when the process ends in between.
    private static ImmutableArray<JournalFile> Both(JournalEntry? old, BuiltResume built)
    {
        var names = built.Files.Where(static file => file.Output.State == OutputState.Proven).Select(static file => Path.GetFileName(file.Output.Path)).Append(FolderPublisher.ManifestName);
        return [.. (old?.Files ?? []).Select(static file => file.Name).Union(names, StringComparer.Ordinal).Select(static name => new JournalFile(name, JournalFile.LeftOver))];
    }

    // A person's new name gives the files new names; those with the old one would be out of date for ever.
    private List<JournalFile> RemoveOld(string folder, JournalEntry old, ImmutableArray<JournalFile> files)
    {
        var extensions = files.Where(static file => file.Name != FolderPublisher.ManifestName).Select(static file => Path.GetExtension(file.Name)).ToHashSet(StringComparer.Ordinal);
        var leftOver = new List<JournalFile>();
        foreach (var file in old.Files.Where(file => !files.Any(now => now.Name == file.Name)))
        {
            var path = Path.Join(folder, file.Name);
            if (isPruning || extensions.Contains(Path.GetExtension(file.Name))) File.Delete(path);
            else if (File.Exists(path)) leftOver.Add(file with { Bytes = JournalFile.LeftOver });
        }

        return leftOver;
    }

    private BatchResult Unchanged(BatchSource source, string folder, JournalEntry entry)
    {
        var result = Of(source, BatchState.Unchanged, []);
        try
        {
            var now = entry;
            if (isPruning && entry.Files.Any(static file => file.IsLeftOver))
            {
                foreach (var file in entry.Files.Where(static file => file.IsLeftOver)) File.Delete(Path.Join(folder, file.Name));
                now = now with { Files = entry.Files.RemoveAll(static file => file.IsLeftOver) };
            }

            // A source that was moved: else its files would be taken for those of one that is gone.
            if (entry.Source != JournalPath(output, source.Path) && !IsOfAnother(source, entry)) now = now with { Source = JournalPath(output, source.Path) };
            if (now != entry) output.Journal.Add(now);
            return result with { LeftOver = now.Files.Count(static file => file.IsLeftOver) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return result with { State = BatchState.OutputFailed, Findings = [OutputTarget.NotWritable(folder, e.Message)] };
        }
    }

    private bool IsOfAnother(BatchSource source, JournalEntry old) =>
        old.Source != JournalPath(output, source.Path) && File.Exists(Path.Join(output.RealPath, old.Source));

    private Diagnostic Taken(BatchSource source, JournalEntry old) => new(
        DiagnosticCodes.BatchFolderTaken,
        DiagnosticSeverity.Error,
        $"its output folder '{source.Folder}' holds the files of {Path.GetRelativePath(".", Path.GetFullPath(old.Source, output.RealPath))}",
        source.Path,
        Hint: "name both in one batch, which tells them apart, or choose another folder with -o");

    private static OutputFile Published(OutputFile output) => output.State == OutputState.Proven ? output with { State = OutputState.Published } : output;

    /// <summary>What files in memory come to when they are published.</summary>
    internal static BatchState StateOf(BuiltResume built) =>
        built.IsProven ? BatchState.Built
        : built.Files.Any(static file => file.Output.State == OutputState.ParityBroken) ? BatchState.ParityBroken
        : BatchState.OutputFailed;

    private static BatchResult Of(BatchSource source, BatchState state, IEnumerable<Diagnostic> findings) =>
        new() { Path = source.Path, Folder = source.Folder, State = state, Findings = [.. findings] };
}
