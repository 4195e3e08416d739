using System.Globalization;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Workable;

/// <summary>The API v3 with an account token. Bodies of its errors are not documented.</summary>
internal sealed class WorkablePortal(PortalContext context) : IPortal
{
    public const string PortalName = "workable";
    private const string Candidates = "spi/v3/jobs/*/candidates";
    private readonly RateWindow window = new(10, TimeSpan.FromSeconds(10), context.Time);

    public string Name => PortalName;

    public RequestStep StepOf(PortalRequest head) => head.SplitBoard("spi").Inner.Is("POST", Candidates) ? RequestStep.Submit : RequestStep.Read;

    public PortalReply? Admit(PortalRequest head) => !context.Options.HoldRates || window.TryTake() ? null : TooManyRequests();

    public PortalReply Complete(PortalReply reply, PortalRequest head) => reply
        .With("X-Rate-Limit-Limit", $"{window.Limit}")
        .With("X-Rate-Limit-Remaining", $"{window.Remaining}")
        .With("X-Rate-Limit-Reset", window.Reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    public ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation)
    {
        var (board, rest) = request.SplitBoard("spi");
        return ValueTask.FromResult(board == JobCatalogue.Board ? Answer(rest) : NotFound());
    }

    public PortalReply Malformed(string reason) => Refuse(400, reason);

    public PortalReply ServerFailure() => Refuse(500, "Internal server error");

    public PortalReply TooManyRequests() => Refuse(429, "Rate limit exceeded");

    private PortalReply Answer(PortalRequest request)
    {
        if (Credentials.After(request.Headers, "Bearer ") is not { } token || !Secrets.AreEqual(token, DemoKeys.ByPortal[PortalName])) return Refuse(401, "Not authorized");
        if (request.Is("GET", "spi/v3/jobs")) return PortalReply.Json(200, new { jobs = PortalContext.OpenJobs(PortalName).Select(WorkableForm.Summary) });
        // The talent pool has no job; it is not played here.
        if (request.Segments.Length != 5 || request.Segments[2] != "jobs" || PortalContext.Job(PortalName, JobCatalogue.Board, request.Segments[3]) is not { IsOpen: true } job) return NotFound();
        if (request.Is("GET", "spi/v3/jobs/*/questions")) return PortalReply.Json(200, new { questions = WorkableForm.Questions(job) });
        if (request.Is("GET", "spi/v3/jobs/*/application_form")) return PortalReply.Json(200, new { form_fields = WorkableForm.Fields(), questions = WorkableForm.Questions(job) });
        return request.Is("POST", Candidates) ? Submit(request, job) : NotFound();
    }

    private PortalReply Submit(PortalRequest request, DemoJob job)
    {
        if (request.MediaType != "application/json") return Refuse(415, "Only application/json is supported.");
        if (request.QueryNames.Any(static name => name != "stage")) return Refuse(400, "Unknown parameter");
        var check = new WorkableCheck(job, StrictJson.ReadObject(request.Body));
        var problems = check.Problems();
        // The shape of a 422 is not documented.
        if (problems.Count > 0) return PortalReply.Json(422, new { error = "Validation failed", validation_errors = problems.GroupBy(static problem => problem.Name).ToDictionary(static group => group.Key, static group => group.Select(static problem => problem.Value)) });
        var earlier = context.Earlier(PortalName, check.Email).LastOrDefault(application => application.Job == job.Id);
        var id = earlier?.Id ?? $"{context.NextNumber():x}";
        context.Accept(new AcceptedApplication(PortalName, job.Board, job.Id, id, check.Email, check.PersonName, check.Fields(), check.Files(), Secrets.Of(request.Headers), Kind(check.Email, earlier)));
        return PortalReply.Json(201, new { status = "created", candidate = new { id, name = check.PersonName, email = check.Email, stage = "Applied" } });
    }

    // A second application overwrites, unless the employer already works with the candidate: here those whose e-mail begins with "engaged".
    private static Acceptance Kind(string email, AcceptedApplication? earlier) => earlier is null
        ? Acceptance.Created
        : email.StartsWith("engaged", StringComparison.OrdinalIgnoreCase) ? Acceptance.Unchanged : Acceptance.Overwritten;

    private static PortalReply NotFound() => Refuse(404, "Not found");

    private static PortalReply Refuse(int status, string error) => PortalReply.Json(status, new { error });
}
