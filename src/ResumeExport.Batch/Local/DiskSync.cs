using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ResumeExport.Batch.Local;

/// <summary>Brings files to the disk, so that they survive a loss of power.</summary>
internal static partial class DiskSync
{
    /// <summary>True where all files of a file system can be brought to the disk at once; elsewhere each is when it is written.</summary>
    public static bool IsForAllAtOnce { get; } = OperatingSystem.IsLinux();

    /// <summary>Brings all files of the file system of <paramref name="file"/> to the disk; does nothing where that is not possible.</summary>
    /// <exception cref="IOException">The disk is full or broken.</exception>
    public static void OfFileSystem(SafeFileHandle file)
    {
        if (IsForAllAtOnce && SyncFileSystem(file) != 0) throw new IOException("the files cannot be brought to the disk: " + new Win32Exception(Marshal.GetLastPInvokeError()).Message);
    }

    // One call for ten thousand files, where flushing each costs a wait for the disk.
    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(SafeFileHandle file);
}
