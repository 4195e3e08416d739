using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Recruitee;

/// <summary>The Careers Site API, which takes no key. Bodies, rates and sizes are not documented.</summary>
internal sealed class RecruiteePortal(PortalContext context) : IPortal
{
    public const string PortalName = "recruitee";
    private const string Candidates = "api/offers/*/candidates";

    public string Name => PortalName;

    public RequestStep StepOf(PortalRequest head) => head.SplitBoard("api").Inner.Is("POST", Candidates) ? RequestStep.Submit : RequestStep.Read;

    public ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation)
    {
        var (board, rest) = request.SplitBoard("api");
        return ValueTask.FromResult(board == JobCatalogue.Board ? Answer(rest) : Refuse(404, "Not found"));
    }

    public PortalReply Malformed(string reason) => Refuse(400, reason);

    public PortalReply ServerFailure() => Refuse(500, "Internal server error");

    public PortalReply TooManyRequests() => Refuse(429, "Too many requests");

    private PortalReply Answer(PortalRequest request)
    {
        if (request.Is("GET", "api/offers")) return PortalReply.Json(200, new { offers = PortalContext.OpenJobs(PortalName).Select(RecruiteeForm.Describe) });
        if (request.Segments.Length < 3 || PortalContext.Job(PortalName, JobCatalogue.Board, request.Segments[2]) is not { IsOpen: true } job) return Refuse(404, "Not found");
        if (request.Is("GET", "api/offers/*")) return PortalReply.Json(200, new { offer = RecruiteeForm.Describe(job) });
        return request.Is("POST", Candidates) ? Submit(request, job) : Refuse(404, "Not found");
    }

    private PortalReply Submit(PortalRequest request, DemoJob job)
    {
        if (request.MediaType != "multipart/form-data") return Refuse(415, "Only multipart/form-data is supported.");
        var check = new RecruiteeCheck(job, request.Form());
        var problems = check.Problems();
        if (problems.Count > 0) return PortalReply.Json(422, new { error = problems.Select(static problem => $"{problem.Name} {problem.Value}"), error_fields = problems.GroupBy(static problem => problem.Name).ToDictionary(static group => group.Key, static group => group.Select(static problem => problem.Value)) });
        var id = context.NextNumber();
        // What happens with a second application is not documented: it is taken as a new one.
        context.Accept(new AcceptedApplication(PortalName, job.Board, job.Id, $"{id}", check.Text("candidate[email]")!, check.Text("candidate[name]")!, check.Fields(), check.Files(), Secrets.Of(request.Headers), Acceptance.Created));
        return PortalReply.Json(201, new { candidate = new { id, name = check.Text("candidate[name]") } });
    }

    private static PortalReply Refuse(int status, string error) => PortalReply.Json(status, new { error = new[] { error } });
}
