namespace ResumeExport.Tests.Support;

/// <summary>An empty folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("resume-export-test-").FullName;

    public string File(string name) => System.IO.Path.Join(Path, name);

    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(InFolder(name), text);
        return File(name);
    }

    public string Write(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(InFolder(name), bytes);
        return File(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string InFolder(string name)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        return File(name);
    }
}
