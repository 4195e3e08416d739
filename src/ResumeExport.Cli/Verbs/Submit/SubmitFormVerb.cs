using System.CommandLine;
using System.Text;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Submit.AnswerFiles;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary><c>submit form</c>: the questions of a job as a file to fill in.</summary>
internal static class SubmitFormVerb
{
    public static Command Create()
    {
        var target = new TargetOptions();
        var output = new Option<string>("--output", "-o") { Description = "the file to write", DefaultValueFactory = static _ => "answers.yaml", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "replace a file that is there" };
        var command = new Command("form", "Fetch the questions of a job and write a file of answers to fill in.") { output, force };
        target.AddTo(command);
        command.SetAction(async (parse, cancellation) => await RunAsync(target.Of(parse), parse.GetValue(output)!, parse.GetValue(force), new TextReporter(Verbosity.Normal), cancellation).ConfigureAwait(false));
        return command;
    }

    private static async Task<int> RunAsync(TargetChoice choice, string path, bool isForced, TextReporter reporter, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        using var clients = new PortalClients(choice.Timeout);
        var target = Target.Of(choice, clients, findings);
        foreach (var finding in findings) reporter.Report(finding, null);
        if (target is null) return ExitCodes.Usage;
        if (!isForced && File.Exists(path)) return Fail(new Diagnostic(DiagnosticCodes.AnswersExist, DiagnosticSeverity.Error, "the file is there already, perhaps with answers", path, Hint: "add --force to replace it, or name another with -o"), ExitCodes.Usage, reporter);
        try
        {
            var reading = await target.DescribeAsync(cancellation).ConfigureAwait(false);
            if (reading.Form is not { } form) return Fail(new Diagnostic(DiagnosticCodes.FormUnreadable, DiagnosticSeverity.Error, "the form of the job cannot be read: " + reading.Problem, Hint: "check --board, --job and the key"), ExitCodes.NotAccepted, reporter);
            using var file = new AtomicFile(path, Encoding.UTF8.GetBytes(AnswersTemplate.Of(target.Access.Job, form)));
            file.Publish();
            reporter.Wrote(path);
            return ExitCodes.Fine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(OutputTarget.NotWritable(path, e.Message), ExitCodes.OutputFailed, reporter);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
    }

    private static int Fail(Diagnostic finding, int exitCode, TextReporter reporter)
    {
        reporter.Report(finding, null);
        return exitCode;
    }
}
