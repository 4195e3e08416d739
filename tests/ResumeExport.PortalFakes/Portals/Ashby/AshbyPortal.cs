using System.Collections.Immutable;
using System.Text.Json;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Ashby;

/// <summary>The RPC API: failures come with status 200 and <c>success: false</c>; only a missing or wrong key and too many requests have a status of their own.</summary>
internal sealed class AshbyPortal(PortalContext context) : IPortal
{
    public const string PortalName = "ashby";
    private readonly AshbyStorage storage = new(context);
    private int requests;

    public string Name => PortalName;

    public RequestStep StepOf(PortalRequest head) => head switch
    {
        _ when head.Is("POST", "applicationForm.submit") => RequestStep.Submit,
        _ when head.Is("POST", "file.createFileUploadHandle") => RequestStep.Prepare,
        _ when head.Is("POST", "storage/*") => RequestStep.Upload,
        _ => RequestStep.Read,
    };

    public ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation) => ValueTask.FromResult(Answer(request));

    public PortalReply Malformed(string reason) => Fail(200, "invalid_input", reason);

    public PortalReply ServerFailure() => Fail(500, "internal_error", "Something went wrong.");

    // Whether Retry-After comes with it is not known.
    public PortalReply TooManyRequests() => Fail(429, "rate_limit_exceeded", "Too many requests.");

    private PortalReply Answer(PortalRequest request)
    {
        if (request.Is("GET", "posting-api/job-board/*")) return Board(request.Segments[2]);
        if (request.Is("POST", "storage/*")) return storage.Upload(request);
        if (request.Method != "POST" || request.Segments.Length != 1) return Fail(404, "not_found", "There is no such method.");
        if (Credentials.Basic(request.Headers) is not { } credentials) return Fail(401, "unauthorized", "The API key is missing.");
        if (credentials.Password.Length > 0 || !Secrets.AreEqual(credentials.User, DemoKeys.ByPortal[PortalName])) return Fail(403, "invalid_api_key", "The API key is not valid.");
        return request.Segments[0] switch
        {
            "jobPosting.list" => List(Json(request)),
            "jobPosting.info" => Info(Json(request)),
            "file.createFileUploadHandle" => CreateHandle(request),
            "applicationForm.submit" => Submit(request),
            // The way over candidate.create asks for more permissions than the demo key has.
            "candidate.create" or "candidate.uploadResume" or "candidate.uploadFile" or "application.create" => Fail(403, "missing_endpoint_permission", "The API key lacks the permission for this method."),
            _ => Fail(404, "not_found", "There is no such method."),
        };
    }

    private static JsonElement Json(PortalRequest request) => request.MediaType == "application/json"
        ? StrictJson.ReadObject(request.Body)
        : throw new MalformedBodyException("The content type must be application/json.");

    // What the public list holds beyond this is not documented; it holds no form.
    private static PortalReply Board(string board) => board == JobCatalogue.Board
        ? PortalReply.Json(200, new { apiVersion = "1", jobs = PortalContext.OpenJobs(PortalName).Select(static job => new { id = job.Id, title = job.Title, location = "Anywhere", jobUrl = $"https://jobs.ashbyhq.com/{job.Board}/{job.Id}" }) })
        : PortalReply.Empty(404);

    private static PortalReply List(JsonElement input)
    {
        Known(input, "listedOnly", "cursor", "limit", "jobBoardId", "department", "location");
        return Succeed(PortalContext.OpenJobs(PortalName).Select(static job => new { id = job.Id, title = job.Title, jobId = job.OtherId, isListed = true }).ToArray());
    }

    private PortalReply Info(JsonElement input)
    {
        Known(input, "jobPostingId", "jobBoardId", "expand");
        return Find(input.TextOf("jobPostingId"), out var problem) is { } job ? Succeed(AshbyForm.Describe(job)) : problem!;
    }

    private PortalReply CreateHandle(PortalRequest request)
    {
        var input = Json(request);
        Known(input, "fileUploadContext", "filename", "contentType", "contentLength");
        return storage.Create(input, request.Origin) is { } handle ? Succeed(handle) : Fail(200, "invalid_input", "fileUploadContext, filename, contentType and contentLength are required.");
    }

    private PortalReply Submit(PortalRequest request)
    {
        var submission = AshbySubmission.Read(request);
        if (Find(submission.JobPostingId, out var problem) is not { } job) return problem!;
        var check = new AshbyCheck(job, submission, storage);
        if (check.Problem() is { } wrong) return Fail(200, "invalid_input", wrong);
        // The address that Ashby documents for tests.
        if (check.Email == "testing-fail-validation@example.com") return Fail(200, "invalid_input", "The submission failed validation.");
        var id = context.NextUuid();
        var isBlocked = context.Earlier(PortalName, check.Email).Any(application => application.Job == job.Id);
        if (!isBlocked) context.Accept(new AcceptedApplication(PortalName, job.Board, job.Id, id, check.Email, check.PersonName, check.Fields(), check.TakeFiles(), Secrets.Of(request.Headers), Acceptance.Created));
        return Succeed(new { submittedFormInstance = new { id, formDefinition = AshbyForm.Definition(job), submittedValues = check.Values() }, formMessages = Messages(isBlocked) });
    }

    // The limit of the demo board is one application of an e-mail to a job.
    private static object Messages(bool isBlocked) => isBlocked
        ? new { blocked = true, blockMessageForCandidateHtml = "<p>You have reached the limit of applications for this job.</p>" }
        : new { blocked = false };

    private DemoJob? Find(string? id, out PortalReply? problem)
    {
        var job = id is null ? null : PortalContext.Job(PortalName, JobCatalogue.Board, id);
        problem = job switch
        {
            null => Fail(200, "invalid_input", "jobPostingId is missing or unknown."),
            { IsOpen: false } => Fail(200, "job_posting_not_published", "The job posting is not published."),
            _ => null,
        };
        return problem is null ? job : null;
    }

    private static void Known(JsonElement input, params string[] names)
    {
        if (input.Unknown(names.ToImmutableHashSet()).FirstOrDefault() is { } name) throw new MalformedBodyException($"Unknown member: {name}");
    }

    private static PortalReply Succeed(object results) => PortalReply.Json(200, new { success = true, results });

    private PortalReply Fail(int status, string code, string message) => PortalReply.Json(status, new
    {
        success = false,
        errors = new[] { code },
        errorInfo = new { code, message, requestId = $"fake-{Interlocked.Increment(ref requests)}" },
    });
}
