namespace ResumeExport.Tests.Support;

/// <summary>Bytes in a file of a folder of its own, deleted when the test is over.</summary>
internal sealed class TempFile : IDisposable
{
    public TempFile(string name, byte[] bytes)
    {
        Folder = Directory.CreateTempSubdirectory("resume-export-").FullName;
        Path = System.IO.Path.Combine(Folder, name);
        File.WriteAllBytes(Path, bytes);
    }

    public string Folder { get; }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
