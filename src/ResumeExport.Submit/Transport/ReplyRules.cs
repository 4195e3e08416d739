using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Transport;

/// <summary>What replies mean at every portal.</summary>
internal static class ReplyRules
{
    public const int TooManyRequests = 429;

    /// <summary>The meaning, or null when the portal has to say it.</summary>
    public static StepVerdict? Judge(WireReply reply, bool isDecisive) => reply switch
    {
        { Status: TooManyRequests } => StepVerdict.End(SubmissionOutcome.RateLimited(reply.RetryAt)),
        // 307 and 308 ask to send the same again elsewhere: it was not taken here.
        { Status: 307 or 308 } => StepVerdict.End(SubmissionOutcome.Rejected($"the portal redirects to {reply.Location ?? "nowhere"}; redirects are not followed, look whether --base-url is right")),
        { Status: >= 300 and < 400 } => StepVerdict.End(SubmissionOutcome.Unknown($"the portal redirects to {reply.Location ?? "nowhere"}, which may mean that it took the application; redirects are not followed")),
        { Status: 408 or >= 500 or < 200 } => StepVerdict.End(SubmissionOutcome.Unknown($"the portal answered with status {reply.Status}")),
        { IsSuccess: true, Problem: { } problem } => StepVerdict.End(SubmissionOutcome.Unknown($"the portal answered with status {reply.Status}, but {problem}")),
        { Status: 401 or 403 } when isDecisive && reply.Body.IsEmpty => StepVerdict.End(SubmissionOutcome.Rejected($"the portal refuses the key (status {reply.Status})")),
        _ => null,
    };
}
