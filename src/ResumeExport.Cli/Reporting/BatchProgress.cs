using System.Diagnostics;
using System.Globalization;
using ResumeExport.Batch.Local;

namespace ResumeExport.Cli.Reporting;

/// <summary>
/// Shows how far a batch is: on a terminal one line that is drawn again, elsewhere a plain line now and then. Results of single sources are passed
/// on and stand above it.
/// </summary>
/// <param name="reporter">Takes the results.</param>
/// <param name="error">Where progress goes.</param>
/// <param name="total">Number of sources.</param>
/// <param name="isTerminal">True when the line can be drawn again.</param>
/// <param name="now">Time since any moment; steady.</param>
internal sealed class BatchProgress(IReporter reporter, TextWriter error, int total, bool isTerminal, Func<TimeSpan> now) : IBatchObserver
{
    private const int BarWidth = 24;
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PlainLine = TimeSpan.FromSeconds(10);

    private readonly TimeSpan started = now();
    private TimeSpan shown = now();
    private int done;
    private int failed;
    private int lineLength;

    /// <summary>Uses the clock of this process.</summary>
    public BatchProgress(IReporter reporter, TextWriter error, int total, bool isTerminal)
        : this(reporter, error, total, isTerminal, static () => Stopwatch.GetElapsedTime(0))
    {
    }

    /// <inheritdoc/>
    public void Done(BatchResult result)
    {
        if (result.State is not (BatchState.Orphaned or BatchState.Pruned)) done++;
        if (result.IsFailure) failed++;
        if (IsTold(result)) Clear();
        reporter.Report(result);
        if (now() - shown < (isTerminal ? Redraw : PlainLine)) return;
        shown = now();
        Draw();
    }

    // What the reporter may have to say something about, on the same terminal.
    private static bool IsTold(BatchResult result) =>
        result.IsFailure || result.State == BatchState.Pruned || !result.Findings.IsEmpty || result.Outputs.Any(static output => !output.Diagnostics.IsEmpty);

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (lineLength > 0) error.Write("\r" + new string(' ', lineLength) + "\r");
        lineLength = 0;
    }

    private void Draw()
    {
        var line = Line(done, failed, total, now() - started);
        if (!isTerminal)
        {
            error.WriteLine(line);
            return;
        }

        error.Write("\r" + line.PadRight(lineLength));
        lineLength = line.Length;
    }

    /// <summary>Returns the line: bar, share, count, rate, remaining time, failures.</summary>
    internal static string Line(int done, int failed, int total, TimeSpan elapsed)
    {
        var filled = total == 0 ? BarWidth : (int)((long)BarWidth * done / total);
        var bar = new string('█', filled) + new string('░', BarWidth - filled);
        var rate = elapsed > TimeSpan.Zero ? done / elapsed.TotalSeconds : 0;
        var left = rate > 0 ? BatchLines.Duration(TimeSpan.FromSeconds(Math.Ceiling((total - done) / rate))) : "?";
        var failures = failed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {failed} failed");
        return string.Create(CultureInfo.InvariantCulture, $"{bar} {100L * done / Math.Max(total, 1)} %  {done}/{total}, {rate:0} a second, {left} left{failures}");
    }
}
