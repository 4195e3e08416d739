namespace ResumeExport.Tests.Support;

/// <summary>A disk in memory of a given size, mounted while a test needs it.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string path;

    /// <summary>Mounts it.</summary>
    /// <param name="path">Where; the folder is made.</param>
    /// <param name="size">Its size as mount understands it, such as <c>4m</c>.</param>
    public SmallDisk(string path, string size)
    {
        this.path = path;
        Directory.CreateDirectory(path);
        Mount("-t", "tmpfs", "-o", "size=" + size, "tmpfs", path);
    }

    /// <summary>Fills it to the last byte.</summary>
    public void Fill()
    {
        var page = new byte[4096];
        using var file = new FileStream(Path.Join(path, "filling"), FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true) file.Write(page);
        }
        catch (IOException)
        {
            // Full, as it should be.
        }
    }

    public void MakeRoom(string size)
    {
        File.Delete(Path.Join(path, "filling"));
        Mount("-o", "remount,size=" + size, path);
    }

    public void MakeReadOnly() => Mount("-o", "remount,ro", path);

    public void Dispose() => Assert.Equal(0, ExternalTool.Run("umount", path).ExitCode);

    private static void Mount(params string[] arguments)
    {
        var run = ExternalTool.Run("mount", arguments);
        Assert.True(run.ExitCode == 0, "mount: " + run.Error);
    }
}
