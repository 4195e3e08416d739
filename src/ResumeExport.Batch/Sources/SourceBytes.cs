using Microsoft.Win32.SafeHandles;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;

namespace ResumeExport.Batch.Sources;

/// <summary>Reads a source while others may be writing it.</summary>
internal static class SourceBytes
{
    // A writer that needs longer than all tries together is at work on something else than a résumé.
    private const int MostTries = 20;
    private const int PauseMilliseconds = 25;

    /// <summary>Reads the whole file as it stood at one moment.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">Takes the finding when the result is null.</param>
    public static byte[]? Read(string path, List<Diagnostic> findings)
    {
        try
        {
            for (var tries = 0; tries < MostTries; tries++)
            {
                // An empty file may be one that is about to be written.
                if (TryRead(path) is { } bytes && (bytes.Length > 0 || tries > 0)) return bytes;
                Thread.Sleep(PauseMilliseconds);
            }

            findings.Add(new Diagnostic(
                DiagnosticCodes.SourceChanging, DiagnosticSeverity.Error, "the file keeps changing while it is read", path, Hint: "run again when it is written"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            // The loader knows what each of these is called.
            var before = findings.Count;
            SourceLoader.Load(path, findings);
            if (findings.Count == before)
                findings.Add(new Diagnostic(DiagnosticCodes.SourceUnreadable, DiagnosticSeverity.Error, "the file cannot be read: " + e.Message, path, Hint: "run again"));
        }

        return null;
    }

    private static byte[]? TryRead(string path)
    {
        // Opening a pipe would wait for a writer that may never come; it has no length, as a file without text.
        if (new FileInfo(path) is { Exists: true, Length: 0 }) return [];
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var (length, written) = (RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file));
        if (length > SourceLoader.MaxBytes) throw new IOException("the file is too large");
        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
        var count = ReadAll(file, bytes);
        return count == length && RandomAccess.GetLength(file) == length && File.GetLastWriteTimeUtc(file) == written ? bytes : null;
    }

    private static int ReadAll(SafeFileHandle file, byte[] bytes)
    {
        var count = 0;
        while (count < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(count), count) is var got and > 0) count += got;
        return count;
    }
}
