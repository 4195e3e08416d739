using System.CommandLine;
using System.Text;
using ResumeExport.Cli.Completion;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;
using ResumeExport.Writers.Html;

namespace ResumeExport.Cli.Verbs.Themes;

/// <summary><c>themes new</c>: makes the folder of a theme that looks like another until something in it is changed.</summary>
internal static class ThemesNewVerb
{
    public static Command Create()
    {
        var folder = SharedOptions.Path(new Argument<string>("FOLDER") { Description = "the folder to make; the theme is used as -t ./FOLDER" });
        var from = new Option<string>("--from") { Description = "the theme to begin with", DefaultValueFactory = static _ => ThemeLoader.DefaultTheme }
            .CompletedBy("THEME", ThemeNames.BuiltIn, PathMark.Paths);
        var withTemplate = new Option<bool>("--with-template") { Description = "with a template of the HTML page, which makes the usual page until it is changed" };
        var (quiet, json) = (SharedOptions.Quiet(), SharedOptions.Json());
        var command = new Command("new", "Make a theme of your own that extends another.") { folder, from, withTemplate, quiet, json };
        command.SetAction(parse => Run(
            parse.GetValue(folder)!,
            parse.GetValue(from)!,
            parse.GetValue(withTemplate),
            parse.GetValue(json) ? new JsonReporter(Console.Out) : new TextReporter(parse.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Normal)));
        return command;
    }

    private static int Run(string folder, string from, bool withTemplate, IReporter reporter)
    {
        var findings = new List<Diagnostic>();
        var extended = IsPath(from) ? Path.GetRelativePath(folder, from).Replace('\\', '/') : from;
        var files = ThemeFolder.Files(new ThemeLoader(), from, extended, findings);
        foreach (var finding in findings) reporter.Report(finding, null);
        if (files is null) return ExitCodes.Usage;
        return Write(folder, withTemplate ? [.. files, (PageTemplate.FileName, PageTemplate.Default())] : files, reporter);
    }

    private static bool IsPath(string theme) => theme.Contains('/', StringComparison.Ordinal) || theme.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static int Write(string folder, IReadOnlyList<(string Name, string Text)> files, IReporter reporter)
    {
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                reporter.Report(new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, "something is there already", folder, Hint: "name a new folder, or an empty one"), null);
                return ExitCodes.Usage;
            }

            Directory.CreateDirectory(folder);
            foreach (var (name, text) in files)
            {
                var path = Path.Join(folder, name);
                File.WriteAllText(path, text, new UTF8Encoding(false));
                reporter.Wrote(path);
            }

            return ExitCodes.Fine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reporter.Report(OutputFinding.NotWritable(folder, e.Message), null);
            return ExitCodes.OutputFailed;
        }
    }
}
