using System.CommandLine;
using ResumeExport.Cli.Completion;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs.Themes;

/// <summary><c>themes show</c>: all tokens of a theme, inherited ones included, as YAML.</summary>
internal static class ThemesShowVerb
{
    public static Command Create()
    {
        var theme = SharedOptions.Path(new Argument<string>("THEME") { Description = "name of a theme, or path of a theme folder" }).CompletedBy(ThemeNames.BuiltIn, PathMark.Paths);
        var settings = SharedOptions.ThemeSettings();
        var command = new Command("show", "Print all tokens of a theme, inherited ones included.") { theme, settings };
        command.SetAction(parse => Run(parse.GetValue(theme)!, parse.GetValue(settings) ?? []));
        return command;
    }

    private static int Run(string theme, string[] settings)
    {
        var findings = new List<Diagnostic>();
        var yaml = new ThemeLoader().Show(theme, settings, findings);
        if (yaml is not null) Console.Out.Write(yaml);

        // Unknown and wrong tokens are shown as they stand, and named.
        var loaded = new ThemeLoader().Load(theme, settings);
        var reporter = new TextReporter(Verbosity.Normal);
        foreach (var finding in loaded.Diagnostics) reporter.Report(finding, null);
        return loaded.Theme is null ? ExitCodes.Usage : ExitCodes.Fine;
    }
}
