using System.CommandLine;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;
using ResumeExport.Readers;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>peek</c>: prints what the reader understood.</summary>
internal static class PeekVerb
{
    public static Command Create()
    {
        var source = SharedOptions.Source("the résumé; - reads standard input");
        var path = new Argument<string?>("PATH")
        {
            Description = "part of the model, for example work[0], work[0].highlights, basics.email or sections[2].heading; all of it by default",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("peek", "Print the model that was read from a résumé.") { source, path };
        command.SetAction(parse => Run(parse.GetValue(source)!, parse.GetValue(path), new TextReporter(Verbosity.Normal)));
        return command;
    }

    private static int Run(string sourceName, string? path, TextReporter reporter)
    {
        if (SourceInput.Load(sourceName, reporter) is not { } source) return ExitCodes.SourceInvalid;
        var read = ReaderRegistry.Read(source);
        foreach (var finding in read.Diagnostics) reporter.Report(finding, source);
        if (read.Document is not { } document) return ExitCodes.SourceInvalid;
        var text = path is null ? DocumentPrinter.Print(document) : DocumentPrinter.Print(document, path);
        if (text is null)
        {
            reporter.Report(new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, $"nothing in this résumé is at '{path}'", Hint: "run peek without a path to see all paths"), null);
            return ExitCodes.Usage;
        }

        Console.Out.Write(text);
        return ExitCodes.Fine;
    }
}
