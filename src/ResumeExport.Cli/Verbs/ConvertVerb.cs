using System.CommandLine;
using ResumeExport.Cli.Completion;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Readers;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>convert</c>: one source notation to another, without a theme.</summary>
internal static class ConvertVerb
{
    private static readonly IEnumerable<string> Extensions =
        SourceNotations.All.Where(static notation => notation.CreateWriter is not null).Select(static notation => notation.Extension);

    public static Command Create()
    {
        var source = SharedOptions.OptionalSource();
        var output = new Option<string>("--output", "-o") { Description = "the file to write; its extension names the notation: " + string.Join(", ", Extensions), Required = true }.CompletedBy("FILE", PathMark.Paths);
        var (quiet, verbose, json, language) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json(), SharedOptions.Language());
        var command = new Command("convert", "Write a résumé in another notation, without loss.") { source, output, language, quiet, verbose, json };
        command.SetAction(parse => Run(
            parse.GetValue(source), parse.GetValue(output)!, parse.GetValue(language), SharedOptions.Reporter(parse, json, quiet, verbose)));
        return command;
    }

    private static int Run(string? sourceName, string output, string? language, IReporter reporter)
    {
        if (SourceNotations.Find(Path.GetExtension(output)) is not { CreateWriter: not null } notation)
        {
            var hint = $"extensions: {string.Join(", ", Extensions)}; build makes the other formats";
            reporter.Report(new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, $"cannot convert to '{output}'", Hint: hint), null);
            return ExitCodes.Usage;
        }

        if (SourceInput.Load(sourceName, reporter) is not { } source) return ExitCodes.SourceInvalid;
        var read = ReaderRegistry.Read(source, language);
        foreach (var finding in read.Diagnostics) reporter.Report(finding, source);
        if (read.Document is not { } document) return ExitCodes.SourceInvalid;
        var (state, findings) = SourceConverter.Convert(document, notation, output);
        foreach (var finding in findings) reporter.Report(finding, source);
        if (state == OutputState.Published) reporter.Wrote(output);
        return state switch { OutputState.Published => ExitCodes.Fine, OutputState.ParityBroken => ExitCodes.ParityFailed, _ => ExitCodes.OutputFailed };
    }
}
