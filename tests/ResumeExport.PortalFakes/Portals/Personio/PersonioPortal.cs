using System.Security;
using System.Text;
using Microsoft.Extensions.Primitives;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Personio;

/// <summary>The Recruiting API v1: files first, then an application that names them.</summary>
internal sealed class PersonioPortal(PortalContext context) : IPortal
{
    public const string PortalName = "personio";
    private const int MaximumFile = 20_000_000;

    private static readonly string[] FileTypes =
        ["pdf", "pptx", "xlsx", "docx", "doc", "xls", "ppt", "ods", "odt", "7z", "gz", "rar", "zip", "bmp", "gif", "jpg", "png", "tif", "csv", "txt", "rtf", "mp4", "3gp", "mov", "avi", "wmv"];

    private readonly Dictionary<string, SentFile> documents = [];

    public string Name => PortalName;

    public RequestStep StepOf(PortalRequest head) => head switch
    {
        _ when head.Is("POST", "v1/recruiting/applications") => RequestStep.Submit,
        _ when head.Is("POST", "v1/recruiting/applications/documents") => RequestStep.Upload,
        _ => RequestStep.Read,
    };

    public ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation) => ValueTask.FromResult(Answer(request));

    public PortalReply Malformed(string reason) => Refuse(400, "Bad Request", reason);

    public PortalReply ServerFailure() => Refuse(500, "Internal Server Error", "Something went wrong.");

    public PortalReply TooManyRequests() => Refuse(429, "Too Many Requests", "Too many requests.");

    private PortalReply Answer(PortalRequest request)
    {
        // The list of jobs has a host per company.
        if (request.Is("GET", "xml") || request.Is("GET", "*/xml")) return request.Segments is ["xml"] or [JobCatalogue.Board, _] ? List() : PortalReply.Empty(404);
        if (StepOf(request) == RequestStep.Read) return Refuse(404, "Not Found", "There is no such resource.");
        if (Credentials.After(request.Headers, "Bearer ") is not { } token || !Secrets.AreEqual(token, DemoKeys.ByPortal[PortalName])) return Refuse(401, "Unauthorized", "The token is missing or wrong.");
        if (request.Headers["X-Company-ID"] is not { Count: 1 } company || company != new StringValues(DemoKeys.PersonioCompany)) return Refuse(403, "Forbidden", "X-Company-ID is missing or not that of the token.");
        return StepOf(request) == RequestStep.Upload ? Upload(request) : Submit(request);
    }

    private static PortalReply List()
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<workzag-jobs>\n");
        foreach (var job in PortalContext.OpenJobs(PortalName)) xml.Append("  <position>\n    <id>").Append(job.Id).Append("</id>\n    <name>").Append(SecurityElement.Escape(job.Title)).Append("</name>\n  </position>\n");
        return PortalReply.Text(200, "application/xml; charset=UTF-8", xml.Append("</workzag-jobs>\n").ToString());
    }

    private PortalReply Upload(PortalRequest request)
    {
        if (request.MediaType != "multipart/form-data") return Refuse(422, "Unprocessable Entity", "A form with the part 'file' is needed.");
        if (request.Form() is not [{ Name: "file", IsFile: true } part]) return Refuse(422, "Unprocessable Entity", "Exactly one part named 'file' is needed.");
        var file = PortalRequest.File(part);
        if (file.Length > MaximumFile) return PortalReply.Json(413, Field("file", "errors.file-too-big"));
        if (FileKind.Problem(file, FileTypes, null) is not null) return PortalReply.Json(422, Field("file", "errors.invalid-file-type"));
        var uuid = context.NextUuid();
        documents.Add(uuid, file);
        return PortalReply.Json(200, new { uuid, size = file.Length, mimetype = file.MediaType, original_filename = file.FileName, extension = FileKind.ExtensionOf(file.FileName) });
    }

    private PortalReply Submit(PortalRequest request)
    {
        if (request.MediaType != "application/json") return Refuse(400, "Bad Request", "The content type must be application/json.");
        var check = new PersonioCheck(StrictJson.ReadObject(request.Body), documents, DateOnly.FromDateTime(context.Time.GetUtcNow().UtcDateTime));
        var problems = check.Problems();
        if (problems.Count == 0 && context.Earlier(PortalName, check.Email).Any(application => application.Job == check.Job!.Id)) problems.Add(new SentField("email", "errors.applicant-already-exists"));
        if (problems.Count > 0) return PortalReply.Json(400, new { errors = problems.GroupBy(static problem => problem.Name).Select(static group => Entry(group.Key, [.. group.Select(static problem => problem.Value)])) });
        context.Accept(new AcceptedApplication(PortalName, check.Job!.Board, check.Job.Id, $"{context.NextNumber()}", check.Email, check.PersonName, check.Fields(), check.TakeFiles(), Secrets.Of(request.Headers), Acceptance.Created));
        return PortalReply.Empty(201);
    }

    private static object Field(string field, string reason) => new { errors = new[] { Entry(field, [reason]) } };

    private static object Entry(string field, string[] reasons) => new { field, errors = reasons.Select(static reason => new { reason, context = new { } }) };

    private PortalReply Refuse(int status, string title, string detail) =>
        PortalReply.Json(status, new { errors = new[] { new { id = context.NextUuid(), status = $"{status}", title, detail } } });
}
