using ResumeExport.Batch.Local;
using ResumeExport.Cli.Reporting;

namespace ResumeExport.Cli.Verbs;

/// <summary>Shows the results of a batch and remembers the worst of them for the exit code.</summary>
internal sealed class WorstResult(IReporter reporter, int total, bool isQuiet) : IBatchObserver
{
    private readonly BatchProgress? progress = isQuiet ? null : new BatchProgress(reporter, Console.Error, total, isTerminal: !Console.IsErrorRedirected);

    /// <summary>The exit code of the batch: that of the worst source.</summary>
    public int ExitCode { get; private set; }

    /// <inheritdoc/>
    public void Done(BatchResult result)
    {
        if (progress is null) reporter.Report(result);
        else progress.Done(result);
        ExitCode = Math.Max(ExitCode, CodeOf(result.State));
    }

    /// <summary>Takes the progress away.</summary>
    public void Clear() => progress?.Clear();

    private static int CodeOf(BatchState state) => state switch
    {
        BatchState.SourceInvalid => ExitCodes.SourceInvalid,
        BatchState.OutputFailed => ExitCodes.OutputFailed,
        BatchState.ParityBroken => ExitCodes.ParityFailed,
        BatchState.Built or BatchState.Unchanged or BatchState.Orphaned or BatchState.Pruned => ExitCodes.Fine,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
