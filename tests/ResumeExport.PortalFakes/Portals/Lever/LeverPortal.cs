using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Lever;

/// <summary>The Postings API. Which 4xx belongs to which refusal is not documented, nor is the wording of most of them.</summary>
internal sealed class LeverPortal(PortalContext context) : IPortal
{
    public const string PortalName = "lever";
    private const string Posting = "v0/postings/*/*";
    private readonly RateWindow window = new(2, TimeSpan.FromSeconds(1), context.Time);

    public string Name => PortalName;

    public RequestStep StepOf(PortalRequest head) => head.Is("POST", Posting) ? RequestStep.Submit : RequestStep.Read;

    // Only applications are counted, those that are refused too. Retry-After is not mentioned.
    public PortalReply? Admit(PortalRequest head) =>
        !context.Options.HoldRates || StepOf(head) != RequestStep.Submit || window.TryTake() ? null : TooManyRequests();

    public ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation) => ValueTask.FromResult(Answer(request));

    public PortalReply Malformed(string reason) => Refuse(400, reason);

    public PortalReply ServerFailure() => Refuse(500, "Internal server error");

    public PortalReply TooManyRequests() => Refuse(429, "Too many requests");

    private PortalReply Answer(PortalRequest request)
    {
        if (request.Is("POST", Posting)) return Submit(request);
        if (request.Is("GET", Posting)) return Find(request) is { IsOpen: true } job ? PortalReply.Json(200, Describe(job)) : NotFound();
        return request.Is("GET", "v0/postings/*") && request.Segments[2] == JobCatalogue.Board ? List(request) : NotFound();
    }

    // Without mode=json the portal answers with a page, which the fake does not draw.
    private static PortalReply List(PortalRequest request)
    {
        if (request.Query("mode") != "json") return Refuse(400, "Only mode=json is played here.");
        if (Number(request, "skip", 0) is not { } skip || Number(request, "limit", int.MaxValue) is not { } limit) return Refuse(400, "skip and limit must be numbers.");
        return PortalReply.Json(200, PortalContext.OpenJobs(PortalName).Skip(skip).Take(limit).Select(Describe).ToArray());
    }

    private static int? Number(PortalRequest request, string name, int otherwise) => request.Query(name) is not { } text
        ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private PortalReply Submit(PortalRequest request)
    {
        if (request.Query("key") is not { Length: > 0 } key) return Refuse(401, "You need an API key. Please contact support@lever.co for a key");
        if (!Secrets.AreEqual(key, DemoKeys.ByPortal[PortalName])) return Refuse(403, "Invalid API key");
        if (Find(request) is not { IsOpen: true } job) return NotFound();
        var body = LeverBody.Read(request);
        if (LeverCheck.Problem(body) is { } problem) return Refuse(400, problem);
        var earlier = context.Earlier(PortalName, body["email"]!).ToArray();
        if (context.Options.RepeatsRefused.Contains(PortalName) && earlier.Any(application => application.Job == job.Id)) return Refuse(409, "You have already applied to this job.");
        var id = context.NextUuid();
        context.Accept(new AcceptedApplication(PortalName, job.Board, job.Id, id, body["email"]!, body["name"]!, LeverCheck.Kept(body), body.Files, Secrets.Of(request.Headers), earlier.Length > 0 ? Acceptance.Merged : Acceptance.Created));
        return PortalReply.Json(200, new { ok = true, applicationId = id });
    }

    // Questions of a posting are not exposed.
    private static object Describe(DemoJob job) => new
    {
        id = job.Id,
        text = job.Title,
        categories = new { location = "Anywhere", commitment = "Full-time", team = "Tools", department = "Engineering", allLocations = ImmutableArray.Create("Anywhere") },
        country = "DE",
        descriptionPlain = $"We are looking for a {job.Title}.",
        hostedUrl = $"https://jobs.lever.co/{job.Board}/{job.Id}",
        applyUrl = $"https://jobs.lever.co/{job.Board}/{job.Id}/apply",
        workplaceType = "remote",
    };

    private static DemoJob? Find(PortalRequest request) => PortalContext.Job(PortalName, request.Segments[2], request.Segments[3]);

    private static PortalReply NotFound() => Refuse(404, "Document not found");

    private static PortalReply Refuse(int status, string error) => PortalReply.Json(status, new { ok = false, error });
}
