using System.CommandLine;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>validate</c>: reads a source and prints every finding; makes nothing.</summary>
internal static class ValidateVerb
{
    public static Command Create()
    {
        var source = SharedOptions.OptionalSource();
        var failOn = new Option<DiagnosticSeverity>("--fail-on")
        {
            Description = "lowest severity that makes the exit code 5 (info, warning, error)",
            DefaultValueFactory = static _ => DiagnosticSeverity.Error,
        };
        var (quiet, json) = (SharedOptions.Quiet(), SharedOptions.Json());
        var command = new Command("validate", "Read a résumé and print what was found doubtful.") { source, failOn, quiet, json };
        command.SetAction(parse => Run(
            parse.GetValue(source),
            parse.GetValue(failOn),
            parse.GetValue(json) ? new JsonReporter(Console.Out) : new TextReporter(parse.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Verbose)));
        return command;
    }

    private static int Run(string? sourceName, DiagnosticSeverity failOn, IReporter reporter)
    {
        if (SourceInput.Load(sourceName, reporter) is not { } source) return ExitCodes.SourceInvalid;
        var read = ReaderRegistry.Read(source);
        foreach (var finding in read.Diagnostics) reporter.Report(finding, source);
        if (read.Document is not { } document) return ExitCodes.SourceInvalid;
        reporter.Report(document, read.Diagnostics.Length);
        return read.Diagnostics.Any(finding => finding.Severity >= failOn) ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
