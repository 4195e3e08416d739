using System.Globalization;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.BambooHr;

/// <summary>The applicant tracking of the API v1, at the company's host and at the gateway. Bodies of errors and what it does with duplicates are not documented: a second application is taken as a new one.</summary>
internal sealed class BambooHrPortal(PortalContext context) : IPortal
{
    public const string PortalName = "bamboohr";
    private const string Application = "api/v1/applicant_tracking/application";

    public string Name => PortalName;

    public RequestStep StepOf(PortalRequest head) => Split(head).Inner.Is("POST", Application) ? RequestStep.Submit : RequestStep.Read;

    public ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation)
    {
        var (board, inner) = Split(request);
        return ValueTask.FromResult(board == JobCatalogue.Board ? Answer(inner) : Refuse(404, "Not found"));
    }

    public PortalReply Malformed(string reason) => Refuse(400, reason);

    public PortalReply ServerFailure() => Refuse(500, "Internal server error");

    public PortalReply TooManyRequests() => Refuse(429, "Rate limit exceeded");

    // api/gateway.php/{company}/v1/… is api/v1/… of the company.
    private static (string Board, PortalRequest Inner) Split(PortalRequest request) => request.Segments is ["api", "gateway.php", var company, .. var rest]
        ? (company, request with { Segments = ["api", .. rest] })
        : request.SplitBoard("api");

    private PortalReply Answer(PortalRequest request)
    {
        // Any password is taken.
        if (Credentials.Basic(request.Headers) is not { } credentials || !Secrets.AreEqual(credentials.User, DemoKeys.ByPortal[PortalName])) return Refuse(401, "The API key is missing or wrong.");
        if (request.Is("GET", "api/v1/applicant_tracking/jobs")) return PortalReply.Json(200, PortalContext.OpenJobs(PortalName).Select(Describe).ToArray());
        return request.Is("POST", Application) ? Submit(request) : Refuse(404, "Not found");
    }

    private static object Describe(DemoJob job) => new { id = int.Parse(job.Id, CultureInfo.InvariantCulture), title = new { id = (int?)null, label = job.Title }, status = new { id = 2, label = "Open" } };

    private PortalReply Submit(PortalRequest request)
    {
        if (request.MediaType != "multipart/form-data") return Refuse(415, "Only multipart/form-data is supported.");
        if (!request.Headers.Accept.Any(static accept => accept?.Contains("application/json", StringComparison.Ordinal) == true)) return Refuse(406, "Accept must be application/json.");
        var check = new BambooHrCheck(request.Form());
        if (check.Problem() is { } problem) return Refuse(400, problem);
        if (check.Job is not { IsOpen: true } job) return Refuse(404, "The job opening was not found.");
        if (check.MissingOf(job) is { } missing) return Refuse(400, missing);
        var id = context.NextNumber();
        context.Accept(new AcceptedApplication(PortalName, job.Board, job.Id, $"{id}", check.Text("email") ?? "", check.PersonName, check.Fields(), check.Files(), Secrets.Of(request.Headers), Acceptance.Created));
        return PortalReply.Json(200, new { result = "success", candidateId = id });
    }

    private static PortalReply Refuse(int status, string error) => PortalReply.Json(status, new { error });
}
