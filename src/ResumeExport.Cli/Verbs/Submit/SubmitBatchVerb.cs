using System.CommandLine;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary><c>submit batch</c>: the submissions of a list.</summary>
internal static class SubmitBatchVerb
{
    public static Command Create()
    {
        var list = SharedOptions.Path(new Argument<string>("LIST") { Description = "CSV in UTF-8 whose first line names the columns: source, portal, board, job, and if wanted answers, format, file-url; paths are relative to its folder" });
        var output = SharedOptions.OutputFolder();
        var theme = SharedOptions.Theme("name of a theme, or path of a theme folder (default: classic)");
        var baseUrl = new Option<string?>("--base-url") { Description = "another server than the portals' own; {portal} in it stands for the portal's name, as in http://127.0.0.1:8080/{portal}", HelpName = "URL" };
        var timeout = TargetOptions.TimeoutOption();
        var yes = new Option<bool>("--yes") { Description = "send; without it nothing is sent and all that would be is printed" };
        var replace = new Option<bool>("--replace") { Description = "send although another file went to the same job" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "in a dry run, print what becomes of each line, and not the requests" };
        var ledger = SubmitVerb.LedgerOption();
        var command = new Command("batch", "Send the submissions of a list, each with the guards of a single one; a dry run unless --yes is given. The same command again goes on where it ended.") { list, output, theme, baseUrl, timeout, yes, replace, ledger, quiet };
        command.SetAction(async (parse, cancellation) => await new SubmitBatchRun(new BatchChoice(
            parse.GetValue(list)!, parse.GetValue(output)!, parse.GetValue(theme) ?? ThemeLoader.DefaultTheme, parse.GetValue(baseUrl), TimeSpan.FromSeconds(parse.GetValue(timeout)),
            parse.GetValue(yes), parse.GetValue(replace), parse.GetValue(ledger), parse.GetValue(quiet))).RunAsync(cancellation).ConfigureAwait(false));
        return command;
    }
}
