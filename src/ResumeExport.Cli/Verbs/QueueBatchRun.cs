using ResumeExport.Batch.Building;
using ResumeExport.Batch.Local;
using ResumeExport.Batch.Queue;
using ResumeExport.Batch.Remote;
using ResumeExport.Batch.Sources;
using ResumeExport.Batch.Stores;
using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary>A batch whose work is done by workers on other machines; reported as one of this machine is.</summary>
internal static class QueueBatchRun
{
    public static async Task<int> RunAsync(
        QueueEndpoint endpoint, IObjectStore store, string[] places, ExportOptions options, BatchOptions how, IReporter reporter, bool isQuiet, CancellationToken cancellation)
    {
        using (store)
        {
            try
            {
                return await RunAsync(endpoint, store, places, options, how.IsPruning, reporter, isQuiet, cancellation).ConfigureAwait(false);
            }
            catch (QueueException e)
            {
                reporter.Report(QueueFindings.Of(e), null);
                return ExitCodes.OutputFailed;
            }
            catch (StoreException e)
            {
                reporter.Report(QueueFindings.Of(e), null);
                return ExitCodes.OutputFailed;
            }
        }
    }

    private static async Task<int> RunAsync(
        QueueEndpoint endpoint, IObjectStore store, string[] places, ExportOptions options, bool isPruning, IReporter reporter, bool isQuiet, CancellationToken cancellation)
    {
        // 1. Theme, sources, store: what is wrong with one of them stops the batch before anything is sent.
        var theme = new ThemeLoader().Load(options.Theme, options.ThemeSettings);
        foreach (var finding in theme.Diagnostics) reporter.Report(finding, null);
        if (theme.Theme is null) return ExitCodes.Usage;
        var findings = new List<Diagnostic>();
        var sources = SourceSearch.Find(places, store is FolderStore ? store.Name : options.OutputFolder, findings);
        if (BatchVerb.Report(findings, reporter)) return ExitCodes.SourceInvalid;
        if (sources.Count == 0) reporter.Report(BatchVerb.Empty(places), null);
        if (await QueueBatch.IsLocalAsync(store, cancellation).ConfigureAwait(false)) return Local(store, reporter);

        // 2. All sources.
        var worst = new WorstResult(reporter, sources.Count, isQuiet);
        void Waiting(string reason)
        {
            worst.Clear();
            Console.Error.WriteLine("waiting: " + reason);
        }

        var settings = new BuildSettings(options, theme.Theme, ThisProgram.Identity);
        var summary = await new QueueBatch(endpoint, store, settings, theme.Folders, isPruning, Waiting).RunAsync(sources, worst, cancellation).ConfigureAwait(false);
        worst.Clear();
        reporter.Report(summary);
        return cancellation.IsCancellationRequested ? ExitCodes.Cancelled : worst.ExitCode;
    }

    private static int Local(IObjectStore store, IReporter reporter)
    {
        reporter.Report(
            new Diagnostic(
                DiagnosticCodes.StoreIsLocal,
                DiagnosticSeverity.Error,
                "this folder has the outputs of batches of one machine, whose journal does not know of other machines",
                store.Name,
                Hint: "choose another folder, or use batch with -o for this one"),
            null);
        return ExitCodes.Usage;
    }
}
