using System.Buffers;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace ResumeExport.Pipeline;

/// <summary>
/// A file that appears under its final name only when it is complete: it is written under a temporary name in the same
/// folder and renamed. A crash leaves the old file, or the new one, never a part.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    /// <summary>The names of temporary files, as a pattern for a search.</summary>
    public const string TemporaryPattern = ".*.tmp";

    private const int CompareBytes = 32 << 10;

    private readonly string temporaryPath;
    private readonly SafeFileHandle handle;
    private bool isPublished;

    /// <summary>Writes <paramref name="content"/> under a temporary name.</summary>
    /// <param name="finalPath">The name it will get.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="isFlushed">True to wait until the disk has it; false when the caller sees to that for many files at once.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public AtomicFile(string finalPath, ReadOnlySpan<byte> content, bool isFlushed = true)
        : this(finalPath, TemporaryPathOf(finalPath), content, isFlushed)
    {
    }

    /// <summary>Writes <paramref name="content"/> under a temporary name of the caller's choice.</summary>
    /// <param name="finalPath">The name it will get.</param>
    /// <param name="temporaryPath">The name it has until then, of the same file system, and which nobody else uses.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="isFlushed">True to wait until the disk has it; false when the caller sees to that for many files at once.</param>
    /// <exception cref="IOException">A folder cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be written to.</exception>
    public AtomicFile(string finalPath, string temporaryPath, ReadOnlySpan<byte> content, bool isFlushed)
    {
        FinalPath = finalPath;
        this.temporaryPath = temporaryPath;
        handle = File.OpenHandle(temporaryPath, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        try
        {
            RandomAccess.Write(handle, content, fileOffset: 0);
            if (isFlushed) RandomAccess.FlushToDisk(handle);
        }
        catch (IOException)
        {
            // Half a file on a full disk would take the room of the next.
            Dispose();
            throw;
        }
    }

    /// <summary>The name the file gets.</summary>
    public string FinalPath { get; }

    /// <summary>Reads the bytes back from the disk.</summary>
    public byte[] ReadBack()
    {
        var content = new byte[RandomAccess.GetLength(handle)];
        var read = 0;
        while (read < content.Length && RandomAccess.Read(handle, content.AsSpan(read), read) is > 0 and var count) read += count;
        return content[..read];
    }

    /// <summary>Gives the file its final name, replacing what stands there.</summary>
    public void Publish()
    {
        handle.Dispose();
        File.Move(temporaryPath, FinalPath, overwrite: true);
        isPublished = true;
    }

    /// <summary>Gives the file its final name when the disk holds exactly <paramref name="proven"/>.</summary>
    /// <exception cref="IOException">It holds something else.</exception>
    public void Publish(ReadOnlySpan<byte> proven)
    {
        if (!Holds(proven)) throw new IOException("the disk gives back other bytes than were written");
        Publish();
    }

    private bool Holds(ReadOnlySpan<byte> proven)
    {
        if (RandomAccess.GetLength(handle) != proven.Length) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(CompareBytes);
        try
        {
            var compared = 0;
            while (compared < proven.Length)
            {
                var read = buffer.AsSpan(0, RandomAccess.Read(handle, buffer, compared));
                if (read.IsEmpty || !proven[compared..].StartsWith(read)) return false;
                compared += read.Length;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Removes the temporary file unless it was published.</summary>
    public void Dispose()
    {
        handle.Dispose();
        if (!isPublished) File.Delete(temporaryPath);
    }

    private static string TemporaryPathOf(string finalPath)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(finalPath))!;
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        return Path.Join(folder, $".{Path.GetFileName(finalPath)}.{process}.tmp");
    }
}
