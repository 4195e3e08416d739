using System.Runtime.InteropServices;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Portals;

namespace ResumeExport.PortalFakes;

/// <summary>The fakes by hand, to rehearse a submission.</summary>
internal static class RehearsalProgram
{
    private const int AtEverySubmission = int.MaxValue;

    private static async Task<int> Main(string[] arguments)
    {
        var (options, problem) = RehearsalOptions.Read(arguments);
        if (options is null)
        {
            await Console.Error.WriteLineAsync($"{problem}\n{RehearsalOptions.Usage}Faults: {string.Join(", ", RehearsalOptions.FaultNames)}").ConfigureAwait(false);
            return 1;
        }

        try
        {
            await ServeAsync(options).ConfigureAwait(false);
            return 0;
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync($"Cannot listen on port {options.Port}: {exception.Message}").ConfigureAwait(false);
            return 1;
        }
    }

    private static async Task ServeAsync(RehearsalOptions options)
    {
        var host = await PortalHost.StartAsync(new PortalHostOptions { Port = options.Port }).ConfigureAwait(false);
        await using (host.ConfigureAwait(false))
        {
            foreach (var (portal, kind) in options.Faults) host.Faults.Next(portal, kind, count: AtEverySubmission);
            host.Applications.Accepted = static application => Console.Out.WriteLine(Line(application));
            await Console.Out.WriteLineAsync(Introduction(host.BaseUrl)).ConfigureAwait(false);
            await UntilStoppedAsync().ConfigureAwait(false);
        }
    }

    private static string Introduction(string baseUrl)
    {
        var lines = new List<string> { $"The portals listen on {baseUrl}. Nothing leaves this machine. End with Ctrl-C.", "" };
        foreach (var portal in AllPortals.Names)
        {
            lines.Add($"{portal}   --base-url {baseUrl}/{portal}   key: {DemoKeys.ByPortal.GetValueOrDefault(portal, "none")}{(portal == "personio" ? $", company {DemoKeys.PersonioCompany}" : "")}");
            lines.AddRange(PortalHost.JobsOf(portal).Select(static job => $"  board {job.Board}   job {job.Id}   {job.Title}{Remark(job)}"));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Remark(DemoJob job) => job switch
    {
        { IsOpen: false } => " (closed)",
        { Questions.IsEmpty: true } => " (short form)",
        _ => " (long form)",
    };

    private static string Line(AcceptedApplication application) =>
        $"accepted #{application.Sequence}: {application.Portal} {application.Board} {application.Job}, {application.Name} <{application.Email}>, {File(application.Resume)}, id {application.Id} ({application.Acceptance})";

    private static string File(SentFile? file) => file is null ? "no file" : $"{file.FileName} {file.Length} bytes sha256 {file.Sha256}";

    private static async Task UntilStoppedAsync()
    {
        var stopped = new TaskCompletionSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await stopped.Task.ConfigureAwait(false);

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stopped.TrySetResult();
        }
    }
}
