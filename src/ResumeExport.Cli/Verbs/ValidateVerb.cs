using System.CommandLine;
using ResumeExport.Cli.Completion;
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
        }.CompletedBy("SEVERITY", CompletionSetup.Words("info", "warning", "error"));
        var report = new Option<bool>("--report") { Description = "print what each line of the source became: a field, text, or nothing and why" };
        var sarif = new Option<string?>("--sarif") { Description = "also write the findings to this file as SARIF 2.1.0; - is standard output" }.CompletedBy("FILE", PathMark.Paths);
        var (quiet, json, language) = (SharedOptions.Quiet(), SharedOptions.Json(), SharedOptions.Language());
        var command = new Command("validate", "Read a résumé and print what was found doubtful.") { source, failOn, report, sarif, language, quiet, json };
        command.SetAction(parse => Run(
            new Choice(parse.GetValue(source), parse.GetValue(failOn), parse.GetValue(report), parse.GetValue(json), parse.GetValue(sarif), parse.GetValue(language)),
            parse.GetValue(json) ? new JsonReporter(Console.Out) : new TextReporter(parse.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Verbose)));
        return command;
    }

    private static int Run(Choice choice, IReporter reporter)
    {
        var problems = new List<Diagnostic>();
        var source = SourceInput.Load(choice.Source, problems);
        var read = source is null ? new ReadResult(null, [.. problems]) : ReaderRegistry.Read(source, choice.Language);
        foreach (var finding in read.Diagnostics) reporter.Report(finding, source);
        if (choice.Sarif is { } file && !WriteSarif(file, read, source, reporter)) return ExitCodes.OutputFailed;
        if (source is null || read.Document is not { } document) return ExitCodes.SourceInvalid;
        if (choice.HasReport) ReadingReportPrinter.Print(source, document, choice.IsJson);
        reporter.Report(document, read.Diagnostics.Length);
        return read.Diagnostics.Any(finding => finding.Severity >= choice.FailOn) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static bool WriteSarif(string file, ReadResult read, SourceText? source, IReporter reporter)
    {
        try
        {
            SarifFile.Write(file, read.Diagnostics, source);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reporter.Report(new Diagnostic(DiagnosticCodes.OutputNotWritable, DiagnosticSeverity.Error, "cannot write here: " + e.Message, file, Hint: "choose another file"), null);
            return false;
        }
    }

    private sealed record Choice(string? Source, DiagnosticSeverity FailOn, bool HasReport, bool IsJson, string? Sarif, string? Language);
}
