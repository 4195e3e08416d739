using System.CommandLine;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>convert</c>: one source format to another, without a theme.</summary>
internal static class ConvertVerb
{
    private static readonly OutputFormat Target = FormatRegistry.Find("json")!;

    public static Command Create()
    {
        var source = SharedOptions.OptionalSource();
        var output = new Option<string>("--output", "-o") { Description = "the file to write; its extension names the format: .json", Required = true };
        var (quiet, verbose, json) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json());
        var command = new Command("convert", "Write a résumé in another source format, without loss.") { source, output, quiet, verbose, json };
        command.SetAction((parse, cancellation) => Task.FromResult(Run(
            parse.GetValue(source), parse.GetValue(output)!, SharedOptions.Reporter(parse, json, quiet, verbose), cancellation)));
        return command;
    }

    private static int Run(string? sourceName, string output, IReporter reporter, CancellationToken cancellation)
    {
        if (FormatRegistry.Find(Path.GetExtension(output)) != Target)
        {
            reporter.Report(
                new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, $"cannot convert to '{output}'", Hint: "name a .json file; build makes the other formats"),
                null);
            return ExitCodes.Usage;
        }

        return BuildVerb.Run(sourceName, output, Target.Name, ThemeLoader.DefaultTheme, language: null, reporter, cancellation);
    }
}
