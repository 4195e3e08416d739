using ResumeExport.Batch.Local;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Pipeline;
using ResumeExport.Readers;

namespace ResumeExport.Tests.Batch;

/// <summary>How far a batch is, by a clock of the test.</summary>
public sealed class BatchProgressTests : IDisposable
{
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Reporter reporter;
    private TimeSpan time;

    public BatchProgressTests() => reporter = new Reporter(error);

    public void Dispose() => error.Dispose();

    [Theory]
    [InlineData(0, 0, 100, 0, "░░░░░░░░░░░░░░░░░░░░░░░░ 0 %  0/100, 0 a second, ? left")]
    [InlineData(25, 0, 100, 5, "██████░░░░░░░░░░░░░░░░░░ 25 %  25/100, 5 a second, 15.0 s left")]
    [InlineData(99, 3, 100, 10, "███████████████████████░ 99 %  99/100, 10 a second, 1.0 s left, 3 failed")]
    [InlineData(100, 0, 100, 10, "████████████████████████ 100 %  100/100, 10 a second, 0 ms left")]
    [InlineData(1000, 0, 1000000, 10, "░░░░░░░░░░░░░░░░░░░░░░░░ 0 %  1000/1000000, 100 a second, 2 h 46 min left")]
    [InlineData(999999, 1, 1000000, 10, "███████████████████████░ 99 %  999999/1000000, 100000 a second, 1.0 s left, 1 failed")]
    [InlineData(0, 0, 0, 1, "████████████████████████ 0 %  0/0, 0 a second, ? left")]
    public void Should_Show_Share_Rate_Remaining_Time_And_Failures(int done, int failed, int total, int seconds, string line) =>
        Assert.Equal(line, BatchProgress.Line(done, failed, total, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Should_Draw_One_Line_Again_On_A_Terminal()
    {
        var progress = Progress(4, isTerminal: true);
        Assert.Equal("", Done(progress, BatchState.Built, 50));
        var first = Done(progress, BatchState.Unchanged, 50);
        Assert.StartsWith("\r████████████░", first, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', first);
        Assert.Equal("", Done(progress, BatchState.Built, 99));
        Assert.StartsWith("\r████████████████████████ 100 %", Done(progress, BatchState.Built, 1), StringComparison.Ordinal);
        progress.Clear();
        Assert.Matches("^\r +\r$", Taken());
        progress.Clear();
        Assert.Equal("", Taken());
    }

    [Fact]
    public void Should_Take_The_Line_Away_Before_Anything_Else_Is_Said()
    {
        foreach (var said in (BatchResult[])[Result(BatchState.SourceInvalid), Result(BatchState.Pruned), Result(BatchState.Built) with { Findings = [Finding] }, Result(BatchState.Built) with { Outputs = [Output] }])
        {
            var progress = Progress(100, isTerminal: true);
            Done(progress, BatchState.Built, 100);
            time += TimeSpan.FromMilliseconds(1);
            progress.Done(said);
            Assert.Matches("^\r +\rreported$", Taken());
        }
    }

    [Fact]
    public void Should_Cover_A_Longer_Line()
    {
        var progress = Progress(1000, isTerminal: true);
        Done(progress, BatchState.Built, 100);
        time += TimeSpan.FromHours(2);
        progress.Done(Result(BatchState.Built));
        var first = Taken();
        time += TimeSpan.FromSeconds(1);
        progress.Done(Result(BatchState.Built));
        Assert.True(Taken().Length >= first.Length - "reported".Length, "the end of the line before would stay");
    }

    [Fact]
    public void Should_Print_Plain_Lines_Now_And_Then_Elsewhere()
    {
        var progress = Progress(4, isTerminal: false);
        Assert.Equal("", Done(progress, BatchState.Built, 9_999));
        Assert.Equal("████████████░░░░░░░░░░░░ 50 %  2/4, 0 a second, 10.0 s left, 1 failed\n", Done(progress, BatchState.OutputFailed, 1));
        Assert.Equal("", Done(progress, BatchState.Built, 5_000));
        Assert.Equal("████████████████████████ 100 %  4/4, 0 a second, 0 ms left, 1 failed\n", Done(progress, BatchState.Built, 5_000));

        // What is found afterwards is no source.
        Assert.Equal("████████████████████████ 100 %  4/4, 0 a second, 0 ms left, 1 failed\n", Done(progress, BatchState.Orphaned, 10_000));
        progress.Clear();
        Assert.Equal("", Taken());
    }

    private static Diagnostic Finding => new(DiagnosticCodes.BatchOutputsOrphaned, DiagnosticSeverity.Warning, "something", "cv.md");

    private static OutputFile Output => new() { Format = FormatRegistry.Find("txt")!, Path = "cv.txt", State = OutputState.Published, Diagnostics = [Finding] };

    private static BatchResult Result(BatchState state) => new() { Path = "cv.md", Folder = "cv", State = state };

    private BatchProgress Progress(int total, bool isTerminal) => new(reporter, error, total, isTerminal, () => time);

    // What is printed, but for the report itself.
    private string Done(BatchProgress progress, BatchState state, int milliseconds)
    {
        time += TimeSpan.FromMilliseconds(milliseconds);
        progress.Done(Result(state));
        return Taken().Replace("reported", "", StringComparison.Ordinal);
    }

    private string Taken()
    {
        var text = error.ToString();
        error.GetStringBuilder().Clear();
        return text;
    }

    private sealed class Reporter(TextWriter error) : IReporter
    {
        public void Report(Diagnostic finding, SourceText? source) => throw new NotSupportedException();

        public void Report(ExportResult result, SourceText source) => throw new NotSupportedException();

        public void Report(BatchResult result) => error.Write("reported");

        public void Watched(BatchResult result) => throw new NotSupportedException();

        public void Report(BatchSummary summary) => throw new NotSupportedException();

        public void Report(ResumeDocument document, int findings) => throw new NotSupportedException();

        public void Wrote(string path) => throw new NotSupportedException();
    }
}
