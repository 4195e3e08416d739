using System.Globalization;
using ResumeExport.Batch.Journal;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Local;

/// <summary>
/// The output folder of a batch, held by one process at a time. The operating system gives the lock back when the process ends, however it ends.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>Folder of the batch's own files below the output folder.</summary>
    public const string StateFolder = ".resume-export";

    private const string HolderSuffix = ".holder";

    // What the systems say of a file that another process holds: EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream held;

    private OutputFolder(string path, FileStream held, BatchJournal journal)
    {
        Path = path;
        RealPath = Pipeline.RealPath.Of(path);
        this.held = held;
        Journal = journal;
    }

    /// <summary>The folder, as the user named it.</summary>
    public string Path { get; }

    /// <summary>The folder without links on the way: the same by whatever name it is reached, so that sources can be named from it.</summary>
    public string RealPath { get; }

    /// <summary>Which folders below are complete.</summary>
    public BatchJournal Journal { get; }

    /// <summary>Takes the folder; makes it when it is not there.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <returns>The folder; null when it cannot be had.</returns>
    public static OutputFolder? Open(string path, List<Diagnostic> findings)
    {
        var state = System.IO.Path.Join(path, StateFolder);
        FileStream? held = null;
        try
        {
            Directory.CreateDirectory(state);
            held = Lock(path, System.IO.Path.Join(state, "lock"), findings);
            if (held is null) return null;
            var journal = BatchJournal.Open(System.IO.Path.Join(state, "journal"), MachineStart.Id);
            if (journal.Fault == JournalFault.Damaged) findings.Add(Damaged(path));
            var folder = new OutputFolder(path, held, journal);
            held = null;
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(Pipeline.OutputTarget.NotWritable(path, e.Message));
            return null;
        }
        finally
        {
            held?.Dispose();
        }
    }

    /// <summary>
    /// Brings all files below to the disk and notes in the journal that they are there. Without it they are made again after a loss of power.
    /// </summary>
    /// <returns>False when the disk is full or broken.</returns>
    public bool TryMakeDurable()
    {
        try
        {
            Journal.MakeDurable(DiskSync.OfFileSystem);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Journal.Dispose();
        held.Dispose();
    }

    private static FileStream? Lock(string folder, string path, List<Diagnostic> findings)
    {
        try
        {
            var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0);
            Sign(path);
            return held;
        }
        catch (IOException e) when (Array.IndexOf(HeldByAnother, e.HResult) >= 0)
        {
            findings.Add(new Diagnostic(
                DiagnosticCodes.BatchLocked,
                DiagnosticSeverity.Error,
                $"another batch{Holder(path)} is at work in this output folder",
                folder,
                Hint: "wait until it ends, or choose another folder with -o"));
            return null;
        }
    }

    // Tells others who holds it, in a file beside: the lock itself can be opened by nobody else. On a full disk it is held without.
    private static void Sign(string path)
    {
        try
        {
            File.WriteAllText(path + HolderSuffix, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            // A batch that finds all files as they should be needs no room.
        }
    }

    private static string Holder(string path)
    {
        try
        {
            return File.ReadAllText(path + HolderSuffix) is { Length: > 0 } id ? $" (process {id})" : "";
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static Diagnostic Damaged(string path) => new(
        DiagnosticCodes.BatchJournalDamaged,
        DiagnosticSeverity.Warning,
        "the journal of the batch is damaged; résumés that it no longer tells of are made again",
        path,
        Hint: "nothing; look whether the disk is sound when it happens again");
}
