using System.Collections.Immutable;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Greenhouse;

/// <summary>The Job Board API. Statuses and bodies of its POST are not documented: the shape of errors is that of the Ingestion API, success is any 2xx without an id.</summary>
internal sealed class GreenhousePortal(PortalContext context) : IPortal
{
    public const string PortalName = "greenhouse";
    private const string Job = "v1/boards/*/jobs/*";

    public string Name => PortalName;

    public RequestStep StepOf(PortalRequest head) => head.Is("POST", Job) ? RequestStep.Submit : RequestStep.Read;

    public ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation) => ValueTask.FromResult(Answer(request));

    public PortalReply Malformed(string reason) => Refuse(400, reason);

    public PortalReply ServerFailure() => Refuse(500, "Internal server error");

    // No limit of the Job Board API is documented; the shape is that of its other errors.
    public PortalReply TooManyRequests() => Refuse(429, "Rate limit exceeded");

    private PortalReply Answer(PortalRequest request)
    {
        if (request.Is("POST", Job)) return Submit(request);
        if (request.Is("GET", Job)) return Find(request) is { IsOpen: true } job ? PortalReply.Json(200, GreenhouseForm.Describe(job, request.Query("questions") == "true")) : NotFound();
        if (request.Is("GET", "v1/boards/*/jobs")) return request.Segments[2] == JobCatalogue.Board ? List(request) : NotFound();
        if (request.Is("GET", "v1/boards/*/education/*")) return GreenhouseEducation.List(request.Segments[4]) is { } items ? PortalReply.Json(200, items) : NotFound();
        return NotFound();
    }

    private static PortalReply List(PortalRequest request)
    {
        var jobs = PortalContext.OpenJobs(PortalName).Select(job => GreenhouseForm.Summary(job, request.Query("content") == "true")).ToArray();
        return PortalReply.Json(200, new { jobs, meta = new { total = jobs.Length } });
    }

    private PortalReply Submit(PortalRequest request)
    {
        // The key is the user; the password is empty.
        if (Credentials.Basic(request.Headers) is not { } credentials || credentials.Password.Length > 0 || !Secrets.AreEqual(credentials.User, DemoKeys.ByPortal[PortalName]))
            return Refuse(401, "Invalid Basic Auth credentials");
        if (Find(request) is not { IsOpen: true } job) return NotFound();
        var body = GreenhouseBody.Read(request);
        var problems = new GreenhouseCheck(job, body).Problems();
        if (problems.Count > 0) return PortalReply.Json(422, new { errors = problems.Select(static problem => new { message = problem.Value, field = problem.Name }) });
        context.Accept(Accepted(request, job, body));
        return PortalReply.Json(200, new { success = "Candidate saved successfully" });
    }

    // What happens with a second application is not documented: it is taken as a new one.
    private AcceptedApplication Accepted(PortalRequest request, DemoJob job, GreenhouseBody body) => new(
        PortalName, job.Board, job.Id, $"{context.NextNumber()}", body["email"]!, $"{body["first_name"]} {body["last_name"]}", body.KeptFields(), Ordered(body), Secrets.Of(request.Headers), Acceptance.Created);

    private static ImmutableArray<SentFile> Ordered(GreenhouseBody body) => [.. body.Files.OrderBy(static file => file.Field == "resume" ? 0 : 1)];

    private static DemoJob? Find(PortalRequest request) => PortalContext.Job(PortalName, request.Segments[2], request.Segments[4]);

    private static PortalReply NotFound() => Refuse(404, "Job not found");

    private static PortalReply Refuse(int status, string message) => PortalReply.Json(status, new { errors = new[] { new { message, field = (string?)null } } });
}
