using System.CommandLine;
using System.Globalization;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Local;
using ResumeExport.Batch.Sources;
using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>batch</c>: many sources to all asked formats; only what changed is made again.</summary>
internal static class BatchVerb
{
    public static Command Create()
    {
        var (sources, output) = (SharedOptions.Sources(ArgumentArity.OneOrMore), SharedOptions.OutputFolder());
        var choices = new ExportChoices();
        var (jobs, prune) = (SharedOptions.Jobs(), SharedOptions.Prune());
        var (quiet, verbose, json) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json());
        var command = new Command("batch", "Make all formats of many résumés, all verified; what has not changed is not made again.") { sources, output };
        choices.AddTo(command);
        foreach (var option in (Option[])[jobs, prune]) command.Add(option);
        var queue = new QueueOptions();
        queue.AddTo(command, areRequired: false);
        foreach (var option in (Option[])[quiet, verbose, json]) command.Add(option);
        command.SetAction((parse, cancellation) =>
        {
            var reporter = SharedOptions.Reporter(parse, json, quiet, verbose);
            if (choices.Of(parse, parse.GetValue(output)!, reporter) is not { } options) return Task.FromResult(ExitCodes.Usage);
            var how = new BatchOptions { Jobs = parse.GetValue(jobs), IsPruning = parse.GetValue(prune) };
            if (queue.AreGiven(parse))
            {
                return queue.Of(parse, reporter) is var (endpoint, store)
                    ? QueueBatchRun.RunAsync(endpoint, store, parse.GetValue(sources)!, options, how, reporter, parse.GetValue(quiet), cancellation)
                    : Task.FromResult(ExitCodes.Usage);
            }

            return Task.FromResult(Run(parse.GetValue(sources)!, options, how, reporter, isQuiet: parse.GetValue(quiet), cancellation));
        });
        return command;
    }

    private static int Run(string[] places, ExportOptions options, BatchOptions how, IReporter reporter, bool isQuiet, CancellationToken cancellation)
    {
        if (RefuseFile(options, reporter)) return ExitCodes.Usage;

        // 1. Theme, sources, output folder: what is wrong with one of them stops the batch before anything is written.
        if (Settings(options, reporter) is not { } settings) return ExitCodes.Usage;
        var findings = new List<Diagnostic>();
        var sources = SourceSearch.Find(places, options.OutputFolder, findings);
        if (Report(findings, reporter)) return ExitCodes.SourceInvalid;
        using var output = OutputFolder.Open(options.OutputFolder, findings);
        Report(findings, reporter);
        if (output is null) return ExitCodes.OutputFailed;
        if (sources.Count == 0) reporter.Report(Empty(places), null);

        // 2. All sources.
        var worst = new WorstResult(reporter, sources.Count, isQuiet);
        var summary = new LocalBatch(output, settings, new OutputVerifier(), how).Run(sources, worst, cancellation);
        worst.Clear();
        if (!output.TryMakeDurable()) summary = summary with { IsStopped = true };
        if (summary.IsStopped) reporter.Report(Stopped(options.OutputFolder), null);
        if (summary.LeftOver > 0) reporter.Report(LeftOver(options.OutputFolder, summary.LeftOver), null);
        reporter.Report(summary);
        return cancellation.IsCancellationRequested ? ExitCodes.Cancelled : summary.IsStopped ? ExitCodes.OutputFailed : worst.ExitCode;
    }

    private static BuildSettings? Settings(ExportOptions options, IReporter reporter)
    {
        var theme = new ThemeLoader().Load(options.Theme, options.ThemeSettings);
        foreach (var finding in theme.Diagnostics) reporter.Report(finding, null);
        return theme.Theme is null ? null : new BuildSettings(options, theme.Theme, ThisProgram.Identity);
    }

    /// <summary>Reports findings and empties the list; true when one was an error.</summary>
    internal static bool Report(List<Diagnostic> findings, IReporter reporter)
    {
        foreach (var finding in findings) reporter.Report(finding, null);
        var hasError = findings.Exists(static finding => finding.Severity == DiagnosticSeverity.Error);
        findings.Clear();
        return hasError;
    }

    /// <summary>Reports that <c>-o</c> names one file where many are made; false when it does not.</summary>
    internal static bool RefuseFile(ExportOptions options, IReporter reporter)
    {
        if (options.SingleFile is not { } file) return false;
        reporter.Report(new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, $"-o {file} is one file", Hint: "give a folder with -o"), null);
        return true;
    }

    /// <summary>The finding about places without a source.</summary>
    internal static Diagnostic Empty(string[] places) => new(
        DiagnosticCodes.BatchEmpty, DiagnosticSeverity.Warning, "there is no résumé here", string.Join(' ', places), Hint: "sources are .md, .json and .yaml files; README files and names that begin with . or _ are passed over");

    private static Diagnostic LeftOver(string folder, int count) => new(
        DiagnosticCodes.BatchOutputsOrphaned,
        DiagnosticSeverity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"{count} files of earlier versions stand here in formats that are not asked for any more"),
        folder,
        Hint: "ask for them with -f, or remove such files with --prune");

    private static Diagnostic Stopped(string folder) => new(
        DiagnosticCodes.BatchStopped, DiagnosticSeverity.Error, "the batch stopped, since nothing can be written here any more", folder, Hint: "make room or change the rights, then run the same command again: it goes on where it stopped");
}
