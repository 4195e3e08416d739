using System.Collections.Immutable;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Local;
using ResumeExport.Batch.Sources;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Tests.Support;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Batch.Local;

/// <summary>Faults that no source of a user leads to.</summary>
public sealed class LocalBatchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Go_On_When_A_Resume_Meets_A_Fault_Of_The_Program()
    {
        var (summary, results) = Run(static path => path.EndsWith("b.md", StringComparison.Ordinal) ? throw new InvalidOperationException("boom") : true);
        Assert.Equal((3, 2, 1, false), (summary.Total, summary.Built, summary.Failed, summary.IsStopped));
        var failed = Assert.Single(results, static result => result.IsFailure);
        Assert.Equal((BatchState.OutputFailed, "b"), (failed.State, failed.Folder));
        var finding = Assert.Single(failed.Findings);
        Assert.Equal(("RX7007", "a fault of the program: InvalidOperationException: boom", "please report it with the source"), (finding.Code, finding.Message, finding.Hint));

        // It is tried again, and the others are not.
        (summary, _) = Run(static _ => true);
        Assert.Equal((1, 2), (summary.Built, summary.Unchanged));
    }

    [Fact]
    public void Should_Publish_Nothing_That_Does_Not_Say_The_Same()
    {
        var (summary, results) = Run(static path => !path.EndsWith("c.md", StringComparison.Ordinal));
        Assert.Equal((2, 1), (summary.Built, summary.Failed));
        Assert.Equal(BatchState.ParityBroken, Assert.Single(results, static result => result.IsFailure).State);
        Assert.Equal(["manifest.json"], Directory.GetFiles(folder.File("out/c")).Select(Path.GetFileName));
    }

    [Fact]
    public void Should_Pass_On_What_The_Observer_Meets()
    {
        // As when standard output is on a full disk: the batch ends, the process does not die on one of its threads.
        Assert.Throws<IOException>(() => Run(static _ => true, static _ => throw new IOException("no space")));
        var (summary, _) = Run(static _ => true);
        Assert.Equal((0, 0), (summary.Failed, summary.Left));
    }

    [Fact]
    public void Should_End_When_It_Is_Asked_To()
    {
        using var cancellation = new CancellationTokenSource();
        var (summary, _) = Run(static _ => true, _ => cancellation.Cancel(), cancellation.Token);
        Assert.Equal((1, 2), (summary.Built, summary.Left));
    }

    private (BatchSummary Summary, List<BatchResult> Results) Run(Func<string, bool> verdict, Action<BatchResult>? done = null, CancellationToken cancellation = default)
    {
        string[] names = ["a", "b", "c"];
        List<BatchSource> sources = [.. names.Select(name => new BatchSource(folder.Write(name + ".md", $"# Jane Doe\n\n## Summary\n\nSource {name}.\n"), name))];
        var options = new ExportOptions { Formats = [FormatRegistry.Find("txt")!], OutputFolder = folder.File("out") };
        var settings = new BuildSettings(options, new ThemeLoader().Load("classic", []).Theme!, "test");
        var findings = new List<Diagnostic>();
        using var output = OutputFolder.Open(folder.File("out"), findings)!;
        Assert.Empty(findings);
        var observer = new Observer(done);
        var summary = new LocalBatch(output, settings, new Verifier(verdict), new BatchOptions { Jobs = 1 }).Run(sources, observer, cancellation);
        return (summary, observer.Results);
    }

    private sealed class Verifier(Func<string, bool> verdict) : IOutputVerifier
    {
        public OutputVerdict Verify(
            OutputFormat format, ReadOnlyMemory<byte> file, ImmutableArray<ContentLine> expected, string sourcePath, string outputPath, TemplateOrigin? origin) =>
            new(verdict(sourcePath), 1, ["text"], []);
    }

    private sealed class Observer(Action<BatchResult>? done) : IBatchObserver
    {
        public List<BatchResult> Results { get; } = [];

        public void Done(BatchResult result)
        {
            Results.Add(result);
            done?.Invoke(result);
        }
    }
}
