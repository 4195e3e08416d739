using ResumeExport.Batch.Local;
using ResumeExport.Batch.Watching;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Cli.Verbs;

/// <summary>Tells what a watch does: a line for each résumé that an edit led to, and the numbers of the first round.</summary>
internal sealed class WatchLog(IReporter reporter, bool isQuiet) : IWatchObserver
{
    // Outputs without a source stay until someone removes them; saying so once is enough.
    private readonly HashSet<string> orphaned = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Found(Diagnostic finding) => reporter.Report(finding, null);

    /// <inheritdoc/>
    public void Done(BatchResult result)
    {
        if (result.State == BatchState.Built) orphaned.Remove(result.Folder);
        if (result.State != BatchState.Orphaned || orphaned.Add(result.Folder)) reporter.Watched(result);
    }

    /// <inheritdoc/>
    public void RoundDone(BatchSummary summary, bool isFirst)
    {
        if (!isFirst) return;
        reporter.Report(summary);
        if (!isQuiet) Console.Error.WriteLine("watching; Ctrl-C ends");
    }
}
