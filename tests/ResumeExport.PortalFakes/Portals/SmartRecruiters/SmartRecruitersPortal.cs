using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.SmartRecruiters;

/// <summary>The Application API. The members of its errors, and what it does with duplicates, are not documented: a second application is taken as a new one.</summary>
internal sealed class SmartRecruitersPortal(PortalContext context) : IPortal
{
    public const string PortalName = "smartrecruiters";
    private const string Candidates = "postings/*/candidates";
    private const int MaximumConcurrent = 8;
    private readonly RateWindow window = new(10, TimeSpan.FromSeconds(1), context.Time);
    private int concurrent;

    public string Name => PortalName;

    public RequestStep StepOf(PortalRequest head) => head.Is("POST", Candidates) ? RequestStep.Submit : RequestStep.Read;

    public PortalReply? Admit(PortalRequest head)
    {
        var isFree = Interlocked.Increment(ref concurrent) <= MaximumConcurrent;
        if (!context.Options.HoldRates || (isFree && window.TryTake())) return null;
        Interlocked.Decrement(ref concurrent);
        return TooManyRequests();
    }

    public void Leave() => Interlocked.Decrement(ref concurrent);

    public PortalReply Complete(PortalReply reply, PortalRequest head) => reply
        .With("X-RateLimit-Limit", $"{window.Limit}")
        .With("X-RateLimit-Remaining", $"{window.Remaining}")
        .With("X-RateLimit-Concurrent-Limit", $"{MaximumConcurrent}")
        .With("X-RateLimit-Concurrent-Remaining", $"{Math.Max(0, MaximumConcurrent - Volatile.Read(ref concurrent))}");

    public ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation) => ValueTask.FromResult(Answer(request));

    public PortalReply Malformed(string reason) => Refuse(400, reason);

    public PortalReply ServerFailure() => Refuse(500, "Internal server error");

    public PortalReply TooManyRequests() => Refuse(429, "Too many requests");

    private PortalReply Answer(PortalRequest request)
    {
        if (request.Segments is ["v1", "companies", JobCatalogue.Board, "postings", ..] && request.Method == "GET") return Public(request);
        if (request.Segments is not ["postings", _, _, ..]) return NotFound();
        if (request.Headers["X-SmartToken"] is not [{ } token] || !Secrets.AreEqual(token, DemoKeys.ByPortal[PortalName])) return Refuse(401, "Unauthorized");
        if (PortalContext.Job(PortalName, JobCatalogue.Board, request.Segments[1]) is not { IsOpen: true } job) return NotFound();
        if (request.Is("GET", "postings/*/configuration")) return PortalReply.Json(200, SmartRecruitersForm.Configuration(job));
        if (request.Is("GET", "postings/*/candidates/*/status")) return Status(job, request.Segments[3]);
        return request.Is("POST", Candidates) ? Submit(request, job) : NotFound();
    }

    private static PortalReply Public(PortalRequest request)
    {
        var jobs = PortalContext.OpenJobs(PortalName).Select(static job => new { id = job.OtherId, uuid = job.Id, name = job.Title, company = new { identifier = job.Board } }).ToArray();
        if (request.Segments.Length == 4) return PortalReply.Json(200, new { offset = 0, limit = 100, totalFound = jobs.Length, content = jobs });
        return request.Segments.Length == 5 && Array.Find(jobs, job => job.id == request.Segments[4]) is { } found ? PortalReply.Json(200, found) : NotFound();
    }

    private PortalReply Status(DemoJob job, string id) =>
        context.Find(PortalName, id) is { } application && application.Job == job.Id ? PortalReply.Json(200, new { id, status = "NEW" }) : NotFound();

    private PortalReply Submit(PortalRequest request, DemoJob job)
    {
        if (request.MediaType != "application/json") return Refuse(415, "Unsupported Media Type");
        var check = new SmartRecruitersCheck(job, StrictJson.ReadObject(request.Body));
        if (check.Problem() is { } problem) return Refuse(400, problem);
        var id = context.NextUuid();
        context.Accept(new AcceptedApplication(PortalName, job.Board, job.Id, id, check.Email, check.PersonName, check.Fields(), check.Files(), Secrets.Of(request.Headers), Acceptance.Created));
        return PortalReply.Json(201, new { id });
    }

    private static PortalReply NotFound() => Refuse(404, "Posting not found");

    private static PortalReply Refuse(int status, string message) => PortalReply.Json(status, new { message, errors = new[] { new { code = $"{status}", message } } });
}
