using System.CommandLine;
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
        };
        var formats = new Option<string?>("--format", "-f")
        {
            Description = "formats, parted by commas: " + string.Join(", ", FormatRegistry.All.Select(static f => f.Name)) + ", or all (default)",
        };
        var theme = SharedOptions.Theme("name of a theme, or path of a theme folder (default: classic)");
        var settings = SharedOptions.ThemeSettings();
        var fragment = new Option<bool>("--fragment") { Description = "HTML as the bare article, without head and styles, to put in a page of your own" };
        var reference = new Option<string?>("--reference-doc")
        {
            Description = "Word document (.docx) whose styles, page, colours and fonts the DOCX output takes",
            HelpName = "FILE",
        };
        var embedFonts = new Option<bool>("--embed-fonts") { Description = "put the font of the PDF into the DOCX, as far as its licence allows" };
        var text = new TextOptions();
        var language = SharedOptions.Language();
        var (quiet, verbose, json) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json());
        var command = new Command("build", "Make all formats of a résumé, re-read each and prove that it says the same.")
        {
            source, output, formats, theme, settings, fragment, reference, embedFonts, language, quiet, verbose, json,
        };
        text.AddTo(command);
        command.Aliases.Add("render");
        command.Aliases.Add("export");
        command.SetAction((parse, cancellation) => Task.FromResult(Run(
            parse.GetValue(source),
            parse.GetValue(output)!,
            new FormatWish(parse.GetValue(formats), parse.GetValue(fragment), parse.GetValue(reference), parse.GetValue(embedFonts), text.FormOf(parse)),
            parse.GetValue(theme),
            parse.GetValue(settings) ?? [],
            parse.GetValue(language),
            SharedOptions.Reporter(parse, json, quiet, verbose),
            cancellation)));
        return command;
    }

    public static int Run(
        string? sourceName,
        string output,
        FormatWish wish,
        string? theme,
        string[] settings,
        string? language,
        IReporter reporter,
        CancellationToken cancellation)
    {
        if (FormatChoice.Make(wish, output, reporter) is not { } choice) return ExitCodes.Usage;
        if (SourceInput.Load(sourceName, reporter) is not { } source) return ExitCodes.SourceInvalid;
        var options = new ExportOptions
        {
            Formats = choice.Formats,
            SingleFile = choice.SingleFile,
            OutputFolder = output,
            Theme = theme ?? ThemeLoader.DefaultTheme,
            ThemeSettings = [.. settings],
            Language = language,
            Reference = choice.Reference,
            ProgramVersion = ProgramVersion.Text,
        };
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

    private static int ExitCodeOf(ExportResult result)
    {
        if (result.Document is null) return ExitCodes.SourceInvalid;
        if (result.Outputs.IsEmpty) return ExitCodes.Usage;
        if (result.Outputs.Any(static output => output.State == OutputState.ParityBroken)) return ExitCodes.ParityFailed;
        return result.Succeeded && result.ManifestPath is not null ? ExitCodes.Fine : ExitCodes.OutputFailed;
    }
}
