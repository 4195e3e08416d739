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
        var sources = SharedOptions.Path(new Argument<string[]>("SOURCES")
        {
            Description = "folders, patterns (resumes/**/*.md), lists of files (.txt, .list or .lst; - for standard input) or files",
            Arity = ArgumentArity.OneOrMore,
        });
        var output = new Option<string>("--output", "-o") { Description = "folder for the outputs; each source gets a folder of its own in it", DefaultValueFactory = static _ => "output" };
        var choices = new ExportChoices();
        var jobs = new Option<int>("--jobs", "-j") { Description = "number of threads (default: one for each processor)", DefaultValueFactory = static _ => Environment.ProcessorCount };
        jobs.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var count) || count is < 1 or > 1024)) result.AddError($"--jobs is a number from 1 to 1024, not '{token.Value}'");
        });
        var prune = new Option<bool>("--prune") { Description = "remove the outputs of sources that are gone, and those in formats no longer asked for" };
        var (quiet, verbose, json) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json());
        var command = new Command("batch", "Make all formats of many résumés, all verified; what has not changed is not made again.") { sources, output };
        choices.AddTo(command);
        foreach (var option in (Option[])[jobs, prune, quiet, verbose, json]) command.Add(option);
        command.SetAction((parse, cancellation) =>
        {
            var reporter = SharedOptions.Reporter(parse, json, quiet, verbose);
            if (choices.Of(parse, parse.GetValue(output)!, reporter) is not { } options) return Task.FromResult(ExitCodes.Usage);
            var how = new BatchOptions { Jobs = parse.GetValue(jobs), IsPruning = parse.GetValue(prune) };
            return Task.FromResult(Run(parse.GetValue(sources)!, options, how, reporter, isQuiet: parse.GetValue(quiet), cancellation));
        });
        return command;
    }

    private static int Run(string[] places, ExportOptions options, BatchOptions how, IReporter reporter, bool isQuiet, CancellationToken cancellation)
    {
        if (options.SingleFile is { } file) return Wrong(new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, $"-o {file} is one file", Hint: "give a folder with -o"), reporter);

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
        if (summary.IsStopped) reporter.Report(Stopped(options.OutputFolder), null);
        if (summary.LeftOver > 0) reporter.Report(LeftOver(options.OutputFolder, summary.LeftOver), null);
        reporter.Report(summary);
        return cancellation.IsCancellationRequested ? ExitCodes.Cancelled : summary.IsStopped ? ExitCodes.OutputFailed : worst.ExitCode;
    }

    /// <summary>Loads the theme; null after reporting what is wrong with it.</summary>
    internal static BuildSettings? Settings(ExportOptions options, IReporter reporter)
    {
        var theme = new ThemeLoader().Load(options.Theme, options.ThemeSettings);
        foreach (var finding in theme.Diagnostics) reporter.Report(finding, null);
        return theme.Theme is null ? null : new BuildSettings(options, theme.Theme, ThisProgram.Identity);
    }

    private static bool Report(List<Diagnostic> findings, IReporter reporter)
    {
        foreach (var finding in findings) reporter.Report(finding, null);
        var hasError = findings.Exists(static finding => finding.Severity == DiagnosticSeverity.Error);
        findings.Clear();
        return hasError;
    }

    private static int Wrong(Diagnostic finding, IReporter reporter)
    {
        reporter.Report(finding, null);
        return ExitCodes.Usage;
    }

    private static Diagnostic Empty(string[] places) => new(
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
