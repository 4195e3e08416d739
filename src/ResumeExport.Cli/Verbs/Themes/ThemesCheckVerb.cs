using System.CommandLine;
using ResumeExport.Cli.Completion;
using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Starters;
using ResumeExport.Themes;
using ResumeExport.Writers.Docx;

namespace ResumeExport.Cli.Verbs.Themes;

/// <summary>
/// <c>themes check</c>: makes every format of a demanding résumé with a theme and looks for what is wrong: tokens, contrast, content that is dropped,
/// a DOCX that is not valid.
/// </summary>
internal static class ThemesCheckVerb
{
    public static Command Create()
    {
        var theme = SharedOptions.Path(new Argument<string>("THEME") { Description = "path of a theme folder, or name of a theme" }).CompletedBy(ThemeNames.BuiltIn, PathMark.Paths);
        var output = new Option<string?>("--output", "-o") { Description = "folder to keep the files in, to look at them" }.CompletedBy("FOLDER", PathMark.Paths);
        var settings = SharedOptions.ThemeSettings();
        var (quiet, json) = (SharedOptions.Quiet(), SharedOptions.Json());
        var command = new Command("check", "Make every format of a demanding résumé with a theme and look for what is wrong.") { theme, output, settings, quiet, json };
        command.SetAction((parse, cancellation) => Task.FromResult(Run(
            parse.GetValue(theme)!,
            parse.GetValue(output),
            parse.GetValue(settings) ?? [],
            parse.GetValue(json) ? new JsonReporter(Console.Out) : new TextReporter(parse.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Normal),
            cancellation)));
        return command;
    }

    private static int Run(string theme, string? output, string[] settings, IReporter reporter, CancellationToken cancellation)
    {
        if (output is not null) return Check(theme, output, isKept: true, settings, reporter, cancellation);
        var temporary = Directory.CreateTempSubdirectory("resume-export-");
        try
        {
            return Check(theme, temporary.FullName, isKept: false, settings, reporter, cancellation);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static int Check(string theme, string output, bool isKept, string[] settings, IReporter reporter, CancellationToken cancellation)
    {
        var options = new ExportOptions
        {
            Formats = FormatRegistry.All,
            OutputFolder = output,
            Theme = theme,
            ThemeSettings = [.. settings],
            ProgramVersion = ProgramVersion.Text,
        };
        var source = DemandingResume.Source();
        var result = new ExportPipeline(new ThemeLoader(), new OutputVerifier()).Export(source, options, cancellation);
        reporter.Report(isKept ? result : WithoutFolders(result), source);
        if (result.Outputs.IsEmpty) return ExitCodes.Usage;
        if (result.Outputs.Any(static made => made.State == OutputState.ParityBroken)) return ExitCodes.ParityFailed;
        if (!result.Succeeded) return ExitCodes.OutputFailed;
        var faults = Faults(result);
        foreach (var fault in faults) reporter.Report(fault, null);
        return faults.Count > 0 || result.Diagnostics.Any(static finding => finding.Severity >= DiagnosticSeverity.Warning) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    // Paths of files that are gone when they are read would only mislead.
    private static ExportResult WithoutFolders(ExportResult result) =>
        result with { Outputs = [.. result.Outputs.Select(static made => made with { Path = Path.GetFileName(made.Path) })] };

    // The other formats are held to their rules by their extractors.
    private static List<Diagnostic> Faults(ExportResult result)
    {
        var faults = new List<Diagnostic>();
        foreach (var made in result.Outputs.Where(static made => made.Format.Name == "docx"))
            foreach (var fault in DocxConformance.Check(File.ReadAllBytes(made.Path)))
                faults.Add(new Diagnostic(DiagnosticCodes.OutputProblem, DiagnosticSeverity.Error, fault, made.Path, Hint: "this is a fault of the program, not of the theme"));
        return faults;
    }
}
