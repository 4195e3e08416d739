using System.CommandLine;
using System.Text;
using ResumeExport.Cli.Completion;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Starters;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>init</c>: writes a résumé to begin with; never over a file that is there.</summary>
internal static class InitVerb
{
    public static Command Create()
    {
        var file = SharedOptions.Path(new Argument<string?>("FILE")
        {
            Description = "the file to write; - is standard output; by default resume.md, or resume with the extension of the format",
            Arity = ArgumentArity.ZeroOrOne,
        });
        var format = new Option<string?>("--format", "-f") { Description = "md, json or yaml; by default as the extension of FILE says, else md" }
            .CompletedBy("FORMAT", CompletionSetup.Words([.. SourceNotations.All.Select(static notation => notation.Name)]));
        var language = new Option<string>("--lang")
        {
            Description = "language of the résumé: " + string.Join(", ", StarterResume.Languages),
            DefaultValueFactory = static _ => "en",
        }.CompletedBy("TAG", CompletionSetup.Words([.. StarterResume.Languages]));
        var force = new Option<bool>("--force") { Description = "write over a file that is there" };
        var (quiet, json) = (SharedOptions.Quiet(), SharedOptions.Json());
        var command = new Command("init", "Write a résumé of an invented person to begin with.") { file, format, language, force, quiet, json };
        command.SetAction(parse => Run(
            parse.GetValue(file),
            parse.GetValue(format),
            parse.GetValue(language)!,
            parse.GetValue(force),
            parse.GetValue(json) ? new JsonReporter(Console.Out) : new TextReporter(parse.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Normal)));
        return command;
    }

    private static int Run(string? file, string? formatName, string languageTag, bool force, IReporter reporter)
    {
        if (StarterResume.NearestLanguage(languageTag) is not { } language)
            return Refuse(reporter, $"there is no starter in the language '{languageTag}'", "languages: " + string.Join(", ", StarterResume.Languages));
        if (Format(formatName, file) is not { } format)
            return Refuse(reporter, $"'{formatName ?? Path.GetExtension(file)}' is no format of a résumé source", "formats: " + string.Join(", ", SourceNotations.All.Select(static notation => notation.Name)));
        var path = file ?? "resume" + format.Extension;
        var text = StarterResume.Create(format.Format, language);
        if (path == "-")
        {
            Console.Out.Write(text);
            return ExitCodes.Fine;
        }

        return Write(path, text, force, reporter);
    }

    private static SourceNotation? Format(string? name, string? file)
    {
        if (name is not null) return SourceNotations.Find(name);
        return file is null or "-" || Path.GetExtension(file).Length == 0 ? SourceNotations.Find("md") : SourceNotations.Find(Path.GetExtension(file));
    }

    private static int Write(string path, string text, bool force, IReporter reporter)
    {
        try
        {
            if (!force && File.Exists(path)) return Refuse(reporter, "the file is there already", "name another file, or write over it with --force", path);
            File.WriteAllText(path, text, new UTF8Encoding(false));
            reporter.Wrote(path);
            return ExitCodes.Fine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reporter.Report(OutputFinding.NotWritable(path, e.Message), null);
            return ExitCodes.OutputFailed;
        }
    }

    private static int Refuse(IReporter reporter, string message, string hint, string? path = null)
    {
        reporter.Report(new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, message, path, Hint: hint), null);
        return ExitCodes.Usage;
    }
}
