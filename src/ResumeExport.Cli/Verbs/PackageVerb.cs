using System.CommandLine;
using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;
using ResumeExport.FieldSheets;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>package</c>: all that a person needs to apply by hand, where a portal takes no files from programs.</summary>
internal static class PackageVerb
{
    private const string Formats = "docx,pdf,txt";

    public static Command Create()
    {
        var source = SharedOptions.OptionalSource();
        var output = new Option<string>("--output", "-o") { Description = "folder for the packages, each in a folder of its own named like the source", DefaultValueFactory = static _ => "package" };
        var theme = SharedOptions.Theme("name of a theme, or path of a theme folder (default: classic)");
        var (settings, language) = (SharedOptions.ThemeSettings(), SharedOptions.Language());
        var (quiet, verbose, json) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json());
        var command = new Command("package", "Make a folder for applying by hand: DOCX, PDF, text to paste, and the fields of forms.") { source, output, theme, settings, language, quiet, verbose, json };
        command.SetAction((parse, cancellation) =>
        {
            var reporter = SharedOptions.Reporter(parse, json, quiet, verbose);
            var wish = new FormatWish(Formats, IsFragment: false, ReferenceDoc: null, EmbedsFonts: false, new PlainTextForm { Style = PlainTextStyle.Paste, Width = 0 });
            var folder = parse.GetValue(output)!;
            if (FormatChoice.Make(wish, folder, reporter) is not { } choice) return Task.FromResult(ExitCodes.Usage);
            var options = new ExportOptions
            {
                Formats = choice.Formats,
                OutputFolder = folder,
                Theme = parse.GetValue(theme) ?? ThemeLoader.DefaultTheme,
                ThemeSettings = [.. parse.GetValue(settings) ?? []],
                Language = parse.GetValue(language),
                ProgramVersion = ProgramVersion.Text,
            };
            return Task.FromResult(Run(parse.GetValue(source), options, reporter, cancellation));
        });
        return command;
    }

    private static int Run(string? sourceName, ExportOptions options, IReporter reporter, CancellationToken cancellation)
    {
        if (SourceInput.Load(sourceName, reporter) is not { } source) return ExitCodes.SourceInvalid;
        try
        {
            var result = new ExportPipeline(new ThemeLoader(), new OutputVerifier()).Export(source, options, cancellation);
            reporter.Report(result, source);
            var code = BuildVerb.ExitCodeOf(result);
            return code == ExitCodes.Fine ? WriteFields(result, reporter) : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
    }

    private static int WriteFields(ExportResult result, IReporter reporter)
    {
        var sheet = FieldSheetMaker.Of(result.Document!);
        var folder = Path.GetDirectoryName(result.ManifestPath)!;
        foreach (var (name, content) in ((string, byte[])[])[("fields.md", FieldSheetWriter.ToMarkdown(sheet)), ("fields.json", FieldSheetWriter.ToJson(sheet))])
        {
            var path = Path.Join(folder, name);
            try
            {
                using var file = new AtomicFile(path, content);
                file.Publish(content);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                reporter.Report(OutputTarget.NotWritable(path, e.Message), null);
                return ExitCodes.OutputFailed;
            }

            reporter.Wrote(path);
        }

        return ExitCodes.Fine;
    }
}
