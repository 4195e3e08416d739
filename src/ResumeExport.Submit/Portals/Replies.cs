using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals;

/// <summary>Verdicts that several portals share.</summary>
internal static class Replies
{
    /// <summary>A refusal by status, with what the portal says of it.</summary>
    public static StepVerdict Refused(WireReply reply, params IEnumerable<PortalProblem> problems)
    {
        PortalProblem[] said = [.. problems];
        if (said.Length == 0) said = [new PortalProblem("", $"status {reply.Status}{Excerpt(reply)}")];
        var reason = reply.Status switch
        {
            401 or 403 => "the key is missing, wrong or lacks the right",
            404 or 410 => "there is no such job, or it is closed",
            413 => "the file is too big",
            _ => null,
        };
        return StepVerdict.End(SubmissionOutcome.Rejected([.. reason is null ? [] : (PortalProblem[])[new PortalProblem("", reason)], .. said]));
    }

    /// <summary>A success whose body does not say what the portal documents.</summary>
    public static StepVerdict Unclear(WireReply reply) =>
        StepVerdict.End(SubmissionOutcome.Unknown($"the portal answered with status {reply.Status}, but not in the way it documents"));

    private static string Excerpt(WireReply reply) => reply.Body.IsEmpty || reply.MediaType.Contains("html", StringComparison.Ordinal) ? "" : ": " + reply.Excerpt();
}
