using System.Diagnostics;
using ResumeExport.Batch.Sources;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch.Sources;

/// <summary>Reading beside programs that write.</summary>
public sealed class SourceBytesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<Diagnostic> findings = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Read_The_Whole_File()
    {
        var dice = new Dice(1);
        byte[] content = [.. Enumerable.Range(0, 100_000).Select(_ => (byte)dice.Below(256))];
        Assert.Equal(content, SourceBytes.Read(folder.Write("cv.md", content), findings));
        Assert.Empty(findings);
    }

    [Fact]
    public void Should_Read_A_File_That_Another_Program_Holds_Open()
    {
        var path = folder.Write("cv.md", "# Jane");
        using var writer = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        Assert.Equal("# Jane"u8.ToArray(), SourceBytes.Read(path, findings));
    }

    // All letters of a version are the same: a mixture is a torn one.
    [Fact]
    public void Should_Never_Give_A_Mixture_Of_What_Is_Written_Meanwhile()
    {
        var path = folder.Write("cv.md", Version('a'));
        using var ended = new CancellationTokenSource();
        var writer = new Thread(() =>
        {
            for (var c = 'a'; !ended.IsCancellationRequested; c = c == 'z' ? 'a' : (char)(c + 1))
            {
                // Another length for each, as edits have: the time stamps of some file systems are coarse.
                File.WriteAllText(folder.File("next"), Version(c));
                File.Move(folder.File("next"), path, overwrite: true);
            }
        });
        writer.Start();
        try
        {
            for (var i = 0; i < 300; i++)
                if (SourceBytes.Read(path, findings) is { } bytes) Assert.Single(bytes.Distinct());
        }
        finally
        {
            ended.Cancel();
            writer.Join();
        }
    }

    // A file of the kernel never has the length it claims, as one that grows and shrinks whenever it is read.
    [Fact]
    public void Should_Give_Up_On_A_File_That_Never_Rests()
    {
        const string restless = "/sys/devices/system/cpu/online";
        if (!OperatingSystem.IsLinux()) return;
        Assert.Null(SourceBytes.Read(restless, findings));
        var finding = Assert.Single(findings);
        Assert.Equal(("RX1011", "the file keeps changing while it is read", "run again when it is written"), (finding.Code, finding.Message, finding.Hint));
    }

    [Fact]
    public void Should_Say_What_Is_Wrong_With_A_File()
    {
        Assert.Null(SourceBytes.Read(folder.File("gone.md"), findings));
        Assert.Null(SourceBytes.Read(folder.Path, findings));
        Assert.Null(SourceBytes.Read(folder.Write("big.md", new byte[2_000_001]), findings));
        Assert.Equal([DiagnosticCodes.SourceMissing, DiagnosticCodes.SourceIsFolder, DiagnosticCodes.SourceTooLarge], findings.Select(static finding => finding.Code));
    }

    [Fact]
    public void Should_Not_Wait_For_The_Writer_Of_A_Pipe()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = folder.File("pipe.md");
        using (var mkfifo = Process.Start("mkfifo", [path])) mkfifo.WaitForExit();
        Assert.Empty(SourceBytes.Read(path, findings)!);
    }

    private static string Version(char c) => new(c, 1000 + (c * 37));
}
