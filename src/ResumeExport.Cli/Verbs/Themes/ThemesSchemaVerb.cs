using System.CommandLine;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs.Themes;

/// <summary><c>themes schema</c>: the JSON Schema of <c>theme.yaml</c>, for editors.</summary>
internal static class ThemesSchemaVerb
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of theme.yaml, by which editors complete and check it.");
        command.SetAction(static _ =>
        {
            Console.Out.Write(ThemeSchema.Text());
            return ExitCodes.Fine;
        });
        return command;
    }
}
