using System.CommandLine;
using ResumeExport.Cli.Reporting;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary><c>submit</c>: sends a proven file to a portal; shows what it would send unless it is told to send.</summary>
internal static class SubmitVerb
{
    public static Command Create()
    {
        var input = SharedOptions.Path(new Argument<string?>("SOURCE|DOCX") { Description = "the résumé, which is built first, or a DOCX or PDF that was built", Arity = ArgumentArity.ZeroOrOne });
        var format = new Option<string>("--format", "-f") { Description = "the file to send: docx or pdf", DefaultValueFactory = static _ => "docx" };
        format.AcceptOnlyFromAmong("docx", "pdf");
        var output = SharedOptions.OutputFolder();
        var theme = SharedOptions.Theme("name of a theme, or path of a theme folder (default: classic)");
        var answers = new Option<string?>("--answers") { Description = "the answers to the questions of the job; `submit form` writes a file to fill in", HelpName = "FILE" };
        var fileUrl = new Option<string?>("--file-url") { Description = "for teamtailor, which fetches the file: the https address where you have put the very file that was built", HelpName = "URL" };
        var yes = new Option<bool>("--yes") { Description = "send; without it nothing is sent and all that would be is printed" };
        var replace = new Option<bool>("--replace") { Description = "send although another file went to the same job" };
        var ledger = LedgerOption();
        var target = new TargetOptions();
        var command = new Command("submit", "Send a proven résumé to a portal, once; a dry run unless --yes is given.") { input, format, output, theme, answers, fileUrl, yes, replace, ledger };
        target.AddTo(command);
        foreach (var verb in (Command[])[SubmitFormVerb.Create(), SubmitBatchVerb.Create(), .. SubmitLedgerVerbs.Create()]) command.Add(verb);
        command.SetAction(async (parse, cancellation) => await new SubmitRun(new TextReporter(Verbosity.Normal)).RunAsync(
            new SubmitChoice(target.Of(parse), new InputChoice(parse.GetValue(input), parse.GetValue(format)!, parse.GetValue(output)!, parse.GetValue(theme) ?? ThemeLoader.DefaultTheme), parse.GetValue(answers), parse.GetValue(fileUrl), parse.GetValue(yes), parse.GetValue(replace), parse.GetValue(ledger)),
            cancellation).ConfigureAwait(false));
        return command;
    }

    public static Option<string?> LedgerOption() => new("--ledger") { Description = "the file that knows what was sent (default: in the state folder of the user)", HelpName = "FILE" };
}
