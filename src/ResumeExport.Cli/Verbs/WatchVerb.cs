using System.CommandLine;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Local;
using ResumeExport.Batch.Watching;
using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>watch</c>: keeps all formats up to date while sources and themes are edited.</summary>
internal static class WatchVerb
{
    public static Command Create()
    {
        var (sources, output) = (SharedOptions.Sources(ArgumentArity.ZeroOrMore), SharedOptions.OutputFolder());
        sources.Description += "; by default resume.md, resume.json or resume.yaml here";
        var choices = new ExportChoices();
        var (jobs, prune) = (SharedOptions.Jobs(), SharedOptions.Prune());
        var poll = new Option<bool>("--poll") { Description = "look at all files once a second, where the system does not tell of changes, as on some network drives" };
        var (quiet, verbose, json) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json());
        var command = new Command("watch", "Make all formats, then again what each edit affects, until Ctrl-C.") { sources, output };
        choices.AddTo(command);
        foreach (var option in (Option[])[jobs, prune, poll, quiet, verbose, json]) command.Add(option);
        command.SetAction((parse, cancellation) =>
        {
            var reporter = SharedOptions.Reporter(parse, json, quiet, verbose);
            var how = new WatchOptions { Jobs = parse.GetValue(jobs), IsPruning = parse.GetValue(prune), IsPolling = parse.GetValue(poll) };
            var places = parse.GetValue(sources) is { Length: > 0 } named ? named : [SourceInput.Default()];
            ExportOptions? Options() => choices.Of(parse, parse.GetValue(output)!, reporter);
            return Task.FromResult(Run(places, Options, how, reporter, isQuiet: parse.GetValue(quiet), cancellation));
        });
        return command;
    }

    // The options are worked out again after each change of a theme or reference document, which may have been mended.
    private static int Run(string[] places, Func<ExportOptions?> getOptions, WatchOptions how, IReporter reporter, bool isQuiet, CancellationToken cancellation)
    {
        if (getOptions() is not { } options || BatchVerb.RefuseFile(options, reporter)) return ExitCodes.Usage;
        if (places.Contains("-"))
        {
            reporter.Report(new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, "standard input cannot be watched", Hint: "name a file or folder"), null);
            return ExitCodes.Usage;
        }

        var findings = new List<Diagnostic>();
        using var output = OutputFolder.Open(options.OutputFolder, findings);
        foreach (var finding in findings) reporter.Report(finding, null);
        if (output is null) return ExitCodes.OutputFailed;
        WatchedSettings Load() => Settings(getOptions() ?? options);
        new WatchSession(places, output, new OutputVerifier(), how, Load, new WatchLog(reporter, isQuiet)).Run(cancellation);
        return ExitCodes.Fine;
    }

    private static WatchedSettings Settings(ExportOptions options)
    {
        var theme = new ThemeLoader().Load(options.Theme, options.ThemeSettings);
        var settings = theme.Theme is null ? null : new BuildSettings(options, theme.Theme, ThisProgram.Identity);
        return new WatchedSettings(settings, theme.Folders, options.Reference is { } reference ? [Path.GetFullPath(reference.Path)] : [], theme.Diagnostics);
    }
}
