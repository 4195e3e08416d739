using ResumeExport.Batch.Local;
using ResumeExport.Batch.Watching;
using ResumeExport.Cli.Verification;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch.Watching;

public sealed class WatchSessionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_See_An_Edit_That_Falls_Between_Reading_And_Watching()
    {
        Directory.CreateDirectory(folder.File("theme"));
        folder.Write("theme/theme.yaml", "old");
        var loads = 0;
        WatchedSettings Load()
        {
            var text = File.ReadAllText(folder.File("theme/theme.yaml"));
            if (loads++ == 0) folder.Write("theme/theme.yaml", "new");
            return new WatchedSettings(null, [folder.File("theme")], [], [new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, text)]);
        }

        using var output = OutputFolder.Open(folder.File("out"), [])!;
        using var ending = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        var observer = new FirstFinding(ending);
        new WatchSession([folder.Path], output, new OutputVerifier(), new WatchOptions(), Load, observer).Run(ending.Token);
        Assert.Equal("new", observer.Message);
    }

    private sealed class FirstFinding(CancellationTokenSource ending) : IWatchObserver
    {
        public string? Message { get; private set; }

        public void Found(Diagnostic finding)
        {
            Message ??= finding.Message;
            ending.Cancel();
        }

        public void Done(BatchResult result)
        {
        }

        public void RoundDone(BatchSummary summary, bool isFirst)
        {
        }
    }
}
