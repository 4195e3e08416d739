using System.CommandLine;
using ResumeExport.Cli.Completion;
using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>build</c>: one source to all asked formats, each verified before it is published.</summary>
internal static class BuildVerb
{
    public static Command Create()
    {
        var source = SharedOptions.OptionalSource();
        var output = new Option<string>("--output", "-o")
        {
            Description = "folder for the outputs, or one file whose extension names the format",
            DefaultValueFactory = static _ => "output",
        }.CompletedBy("PATH", PathMark.Paths);
        var choices = new ExportChoices();
        var (quiet, verbose, json) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json());
        var command = new Command("build", "Make all formats of a résumé, re-read each and prove that it says the same.") { source, output };
        choices.AddTo(command);
        foreach (var option in (Option[])[quiet, verbose, json]) command.Add(option);
        command.Aliases.Add("render");
        command.Aliases.Add("export");
        command.SetAction((parse, cancellation) =>
        {
            var reporter = SharedOptions.Reporter(parse, json, quiet, verbose);
            var options = choices.Of(parse, parse.GetValue(output)!, reporter);
            return Task.FromResult(options is null ? ExitCodes.Usage : Run(parse.GetValue(source), options, reporter, cancellation));
        });
        return command;
    }

    private static int Run(string? sourceName, ExportOptions options, IReporter reporter, CancellationToken cancellation)
    {
        if (SourceInput.Load(sourceName, reporter) is not { } source) return ExitCodes.SourceInvalid;
        var pipeline = new ExportPipeline(new ThemeLoader(), new OutputVerifier());
        try
        {
            var result = pipeline.Export(source, options, cancellation);
            reporter.Report(result, source);
            return ExitCodeOf(result);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
    }

    internal static int ExitCodeOf(ExportResult result)
    {
        if (result.Document is null) return ExitCodes.SourceInvalid;
        if (result.Outputs.IsEmpty) return ExitCodes.Usage;
        if (result.Outputs.Any(static output => output.State == OutputState.ParityBroken)) return ExitCodes.ParityFailed;
        return result.Succeeded && result.ManifestPath is not null ? ExitCodes.Fine : ExitCodes.OutputFailed;
    }
}
