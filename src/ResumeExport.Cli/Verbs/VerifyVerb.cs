using System.Collections.Immutable;
using System.CommandLine;
using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>verify</c>: re-reads files and compares them with their source; changes nothing.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        var source = SharedOptions.Source("the résumé the files were made from");
        var files = SharedOptions.Path(new Argument<string[]>("FILES") { Description = "files to compare with it", Arity = ArgumentArity.OneOrMore });
        var theme = SharedOptions.Theme("theme the files were made with (default: the one in manifest.json beside a file, else classic)");
        var settings = SharedOptions.ThemeSettings();
        var text = new TextOptions();
        var (quiet, verbose, json) = (SharedOptions.Quiet(), SharedOptions.Verbose(), SharedOptions.Json());
        var command = new Command("verify", "Re-read files and prove that they say what the source says.")
        {
            source, files, theme, settings, quiet, verbose, json,
        };
        text.AddTo(command);
        command.SetAction(parse => Run(
            parse.GetValue(source)!,
            parse.GetValue(files)!,
            parse.GetValue(theme),
            parse.GetValue(settings) ?? [],
            text.FormOf(parse),
            SharedOptions.Reporter(parse, json, quiet, verbose)));
        return command;
    }

    private static int Run(string sourceName, string[] files, string? theme, string[] settings, PlainTextForm? form, IReporter reporter)
    {
        if (form is not null && !Array.Exists(files, static file => FormatRegistry.Find(Path.GetExtension(file))?.TextForm is not null))
        {
            reporter.Report(FormatChoice.NoPlainText("verify a .txt file"), null);
            return ExitCodes.Usage;
        }

        if (SourceInput.Load(sourceName, reporter) is not { } source) return ExitCodes.SourceInvalid;
        var read = ReaderRegistry.Read(source);
        foreach (var finding in read.Diagnostics) reporter.Report(finding, source);
        if (read.Document is not { } document) return ExitCodes.SourceInvalid;

        var outputs = ImmutableArray.CreateBuilder<OutputFile>(files.Length);
        foreach (var file in files)
        {
            var made = (theme is null ? NearbyManifest.Theme(file) : null) ?? new ManifestTheme(theme ?? ThemeLoader.DefaultTheme, []);
            var loaded = new ThemeLoader().Load(made.Name, [.. made.Settings, .. settings]);
            foreach (var finding in loaded.Diagnostics) reporter.Report(finding, null);
            if (loaded.Theme is null || FormatOf(file, form, reporter) is not { } format) return ExitCodes.Usage;
            outputs.Add(Verify(file, format, new Compositions(document, loaded.Theme).For(format), source));
        }

        reporter.Report(new ExportResult { Document = document, Outputs = outputs.ToImmutable() }, source);
        return ExitCodeOf(outputs);
    }

    private static int ExitCodeOf(IReadOnlyCollection<OutputFile> outputs)
    {
        if (outputs.Any(static output => output.State == OutputState.ParityBroken)) return ExitCodes.ParityFailed;
        return outputs.Any(static output => output.State == OutputState.Failed) ? ExitCodes.OutputFailed : ExitCodes.Fine;
    }

    private static OutputFormat? FormatOf(string file, PlainTextForm? form, IReporter reporter)
    {
        if (FormatRegistry.Find(Path.GetExtension(file)) is { } format)
            return format.TextForm is null ? format : FormatRegistry.PlainText(form ?? NearbyManifest.TextForm(file) ?? format.TextForm);
        var known = string.Join(", ", FormatRegistry.All.Select(static f => f.Extension));
        reporter.Report(
            new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, "the extension names no format", file, Hint: "extensions: " + known), null);
        return null;
    }

    private static OutputFile Verify(string file, OutputFormat format, ComposedResume composed, SourceText source)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            var verdict = new OutputVerifier().Verify(format, bytes, ExpectedLines.For(format, composed), source.Path, file, TemplateOrigin.Of(format, composed));
            return new OutputFile
            {
                Format = format,
                Path = file,
                State = verdict.Holds ? OutputState.Published : OutputState.ParityBroken,
                Bytes = bytes.Length,
                Sha256 = Fingerprint.Of(bytes),
                Verdict = verdict,
                Diagnostics = verdict.Findings,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var finding = new Diagnostic(
                DiagnosticCodes.OutputUnreadable, DiagnosticSeverity.Error, "the file cannot be read: " + e.Message, file, Hint: "check the path, or build the file first");
            return new OutputFile { Format = format, Path = file, State = OutputState.Failed, Diagnostics = [finding] };
        }
    }
}
