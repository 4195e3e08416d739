using System.CommandLine;
using ResumeExport.Batch.Queue;
using ResumeExport.Batch.Remote;
using ResumeExport.Batch.Stores;
using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>worker</c>: takes jobs of a batch from a queue and does them, until it is ended.</summary>
internal static class WorkerVerb
{
    public static Command Create()
    {
        var queue = new QueueOptions();
        var jobs = SharedOptions.Jobs();
        var (quiet, verbose, json) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json());
        var command = new Command("worker", "Do the work of batches that other machines begin, until Ctrl-C.");
        queue.AddTo(command, areRequired: true);
        foreach (var option in (Option[])[jobs, quiet, verbose, json]) command.Add(option);
        command.SetAction((parse, cancellation) =>
            RunAsync(parse, queue, parse.GetValue(jobs), SharedOptions.Reporter(parse, json, quiet, verbose), new WorkerLog(parse.GetValue(json), parse.GetValue(quiet)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, QueueOptions queue, int jobs, IReporter reporter, WorkerLog log, CancellationToken cancellation)
    {
        if (queue.Of(parse, reporter) is not var (endpoint, store)) return ExitCodes.Usage;
        using (store)
        {
            try
            {
                using var runner = new JobRunner(store, new OutputVerifier(), ThisProgram.Identity, ProgramVersion.Text);
                await new QueueWorker(endpoint, store, runner, jobs, log).RunAsync(cancellation).ConfigureAwait(false);
                return ExitCodes.Fine;
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
}
