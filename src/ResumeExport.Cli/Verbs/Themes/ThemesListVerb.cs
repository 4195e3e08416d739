using System.CommandLine;
using System.Text.Json;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs.Themes;

/// <summary><c>themes list</c>: the themes that come with the program.</summary>
internal static class ThemesListVerb
{
    public static Command Create()
    {
        var json = SharedOptions.Json();
        var command = new Command("list", "List the themes that come with the program.") { json };
        command.SetAction(parse => Run(parse.GetValue(json)));
        return command;
    }

    private static int Run(bool asJson)
    {
        var loader = new ThemeLoader();
        var names = loader.Names();
        if (names.Count == 0)
        {
            new TextReporter(Verbosity.Normal).Report(
                new Diagnostic(DiagnosticCodes.ThemeUnknown, DiagnosticSeverity.Error, "there are no themes beside the program", Hint: "reinstall it: the folder 'templates' is missing"), null);
            return ExitCodes.OutputFailed;
        }

        var width = names.Max(static name => name.Length) + 2;
        foreach (var name in names)
        {
            var about = loader.Load(name).Theme?.About ?? "";
            Console.Out.WriteLine(asJson ? JsonSerializer.Serialize(new Dictionary<string, string> { ["name"] = name, ["about"] = about }) : name.PadRight(width) + about);
        }

        return ExitCodes.Fine;
    }
}
