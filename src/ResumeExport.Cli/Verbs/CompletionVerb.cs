using System.CommandLine;
using ResumeExport.Cli.Completion;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>completion</c>: the script that lets a shell complete what is typed. It asks <see cref="WordsVerb"/>.</summary>
internal static class CompletionVerb
{
    public static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong(Shells);
        shell.CompletedBy(CompletionSetup.Words(Shells));
        var command = new Command("completion", "Print the script by which a shell completes verbs, options, their values and file names.") { shell };
        command.SetAction(parse => Print(parse.GetValue(shell)!));
        return command;
    }

    private static int Print(string shell)
    {
        using var script = new StreamReader(typeof(CompletionVerb).Assembly.GetManifestResourceStream("completion/" + shell)!);
        Console.Out.Write(script.ReadToEnd());
        return ExitCodes.Fine;
    }
}
