using System.Globalization;
using System.Text.Json;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Teamtailor;

/// <summary>The JSON:API: a candidate first, then an application of it to a job. Statuses of its refusals are not documented.</summary>
internal sealed class TeamtailorPortal(PortalContext context) : IPortal
{
    public const string PortalName = "teamtailor";
    private const string MediaType = "application/vnd.api+json";
    private readonly Dictionary<string, TeamtailorCandidate> candidates = [];

    // Headers on rates exist; their numbers are not documented, so nothing is refused.
    private readonly RateWindow window = new(50, TimeSpan.FromSeconds(10), context.Time);

    public string Name => PortalName;

    public RequestStep StepOf(PortalRequest head) => head switch
    {
        _ when head.Is("POST", "v1/job-applications") => RequestStep.Submit,
        _ when head.Is("POST", "v1/candidates") => RequestStep.Prepare,
        _ => RequestStep.Read,
    };

    public PortalReply? Admit(PortalRequest head)
    {
        window.TryTake();
        return null;
    }

    public PortalReply Complete(PortalReply reply, PortalRequest head)
    {
        reply = reply.With("X-Rate-Limit-Limit", $"{window.Limit}").With("X-Rate-Limit-Remaining", $"{window.Remaining}").With("X-Rate-Limit-Reset", $"{window.Reset.ToUnixTimeSeconds()}");
        return Version(head) is { } version ? reply.With("X-Api-Version", version) : reply;
    }

    public async ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation)
    {
        if (Credentials.After(request.Headers, "Token token=") is not { } token || !Secrets.AreEqual(token, DemoKeys.ByPortal[PortalName])) return Refuse(401, "Unauthorized", "The API key is missing or wrong.");
        if (Version(request) is null) return Refuse(400, "Bad Request", "X-Api-Version must be a date YYYYMMDD.");
        if (request.Is("GET", "v1/jobs")) return Reply(200, new { data = PortalContext.OpenJobs(PortalName).Select(Describe) });
        if (request.Is("GET", "v1/jobs/*")) return PortalContext.Job(PortalName, JobCatalogue.Board, request.Segments[2]) is { IsOpen: true } job ? Reply(200, new { data = Describe(job) }) : NotFound();
        if (StepOf(request) == RequestStep.Read) return NotFound();
        // JSON:API takes its media type without parameters only.
        if (request.Headers.ContentType != MediaType) return Refuse(415, "Unsupported Media Type", $"The content type must be {MediaType}.");
        var body = StrictJson.ReadObject(request.Body);
        return StepOf(request) == RequestStep.Prepare ? await AddCandidateAsync(body).ConfigureAwait(false) : Apply(request, body);
    }

    public PortalReply Malformed(string reason) => Refuse(400, "Bad Request", reason);

    public PortalReply ServerFailure() => Refuse(500, "Internal Server Error", "Something went wrong.");

    public PortalReply TooManyRequests() => Refuse(429, "Too Many Requests", "Rate limit exceeded.");

    private static string? Version(PortalRequest request) => request.Headers["X-Api-Version"] is [{ } version] && DateOnly.TryParseExact(version, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? version : null;

    private static object Describe(DemoJob job) => new { id = job.Id, type = "jobs", attributes = new { title = job.Title, status = "open" } };

    private async Task<PortalReply> AddCandidateAsync(JsonElement body)
    {
        if (TeamtailorCheck.Candidate(body, out var attributes) is { } problem) return Refuse(422, "Unprocessable Entity", problem);
        var email = attributes.TextOf("email") ?? "";
        var known = candidates.Values.FirstOrDefault(candidate => email.Length > 0 && Email.Key(candidate.Email) == Email.Key(email));
        // Without the wish to merge a known e-mail is refused; the wording is not documented.
        if (known is not null && attributes.Member("merge")?.ValueKind != JsonValueKind.True) return Refuse(422, "Unprocessable Entity", "email has already been taken");
        var file = attributes.TextOf("resume") is { } url ? await TeamtailorFetcher.FetchAsync(url).ConfigureAwait(false) : null;
        if (file is { Problem: { } wrong }) return Refuse(422, "Unprocessable Entity", wrong);
        var id = known?.Id ?? $"{context.NextNumber()}";
        candidates[id] = new TeamtailorCandidate(id, email, $"{attributes.TextOf("first-name")} {attributes.TextOf("last-name")}".Trim(), [.. attributes.Flatten()], file?.File ?? known?.Resume, known is not null);
        return Reply(201, new { data = new { id, type = "candidates", attributes = new { email } } });
    }

    private PortalReply Apply(PortalRequest request, JsonElement body)
    {
        if (TeamtailorCheck.Application(body, out var jobId, out var candidateId) is { } problem) return Refuse(422, "Unprocessable Entity", problem);
        if (PortalContext.Job(PortalName, JobCatalogue.Board, jobId) is not { IsOpen: true } job) return NotFound();
        if (!candidates.TryGetValue(candidateId, out var candidate)) return NotFound();
        var id = $"{context.NextNumber()}";
        context.Accept(new AcceptedApplication(PortalName, job.Board, job.Id, id, candidate.Email, candidate.Name, [.. candidate.Fields, .. body.Flatten()], candidate.Resume is null ? [] : [candidate.Resume], Secrets.Of(request.Headers), candidate.IsMerged ? Acceptance.Merged : Acceptance.Created));
        return Reply(201, new { data = new { id, type = "job-applications" } });
    }

    private static PortalReply Reply(int status, object body) => PortalReply.Json(status, body, MediaType);

    private static PortalReply NotFound() => Refuse(404, "Record not found", "The record does not exist.");

    private static PortalReply Refuse(int status, string title, string detail) => Reply(status, new { errors = new[] { new { title, detail, status = $"{status}" } } });
}
