using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Filling;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Ashby;

/// <summary>The RPC API: for each file a handle and an upload to a storage that gets no key, then the form. A failure may come with status 200.</summary>
internal sealed class AshbyPortal : IPortal
{
    private const string Resume = "_systemfield_resume";

    /// <inheritdoc/>
    public string Name => "ashby";

    // Types and size are not documented: what all portals take, and no more than the smallest limit of any.
    /// <inheritdoc/>
    public PortalTraits Traits { get; } = new("https://api.ashbyhq.com", ["pdf", "docx", "doc", "rtf"], 2_000_000) { FormNeedsKey = true };

    /// <inheritdoc/>
    public ApplicationForm StandardForm { get; } = new("", [
        new FormQuestion("_systemfield_name", "Name", QuestionKind.Text, true, QuestionPurpose.Standard) { WireType = "person" },
        new FormQuestion("_systemfield_email", "Email", QuestionKind.Text, true, QuestionPurpose.Standard) { WireType = "person" },
        new FormQuestion(Resume, "Resume", QuestionKind.File, true, QuestionPurpose.Standard)], false);

    /// <inheritdoc/>
    public WireRequest FormRequest(PortalAccess access) => Call(access, "jobPosting.info", new JsonObject { ["jobPostingId"] = access.Job.Job });

    /// <inheritdoc/>
    public FormReading ReadForm(WireReply reply)
    {
        if (reply.Json() is not { } answer) return FormReading.Failed("the portal's description of the job is no JSON");
        if (!answer.IsTrue("success")) return FormReading.Failed(string.Join("; ", AshbyErrors.Of(answer)));
        return answer.Member("results") is { } results ? AshbyFormReader.Read(results) : FormReading.Failed("the portal's description of the job is empty");
    }

    /// <inheritdoc/>
    public Preparation Prepare(PortalAccess access, Application application, ApplicationForm form)
    {
        var findings = new List<Diagnostic>();
        var filled = new FormFiller(this, application, findings).Fill(form, Resume, field => StandardValue(field, application.Applicant));
        PersonGuard.Name("_systemfield_name", filled.Text("_systemfield_name"), findings);
        PersonGuard.Email("_systemfield_email", filled.Text("_systemfield_email"), findings);
        var files = filled.Questions.Where(static question => question.File is not null).ToImmutableArray();
        var steps = ImmutableArray.CreateBuilder<PreparedStep>();
        for (var index = 0; index < files.Length; index++) steps.AddRange(Upload(access, files[index].File!, Number(index)));
        steps.Add(new PreparedStep("apply", true, values => Call(access, "applicationForm.submit", new JsonObject
        {
            ["jobPostingId"] = access.Job.Job,
            ["applicationForm"] = new JsonObject { ["fieldSubmissions"] = new JsonArray([.. filled.Questions.Select(answer => Submission(answer, values, files))]) },
        })));
        return new Preparation(new PreparedSubmission(access, filled.Text("_systemfield_email"), application.Resume, steps.ToImmutable()), [.. findings]);
    }

    /// <inheritdoc/>
    public StepVerdict Judge(string stepName, WireReply reply)
    {
        // The storage answers for itself, without a body that is worth reading.
        if (stepName.StartsWith("upload ", StringComparison.Ordinal)) return reply.IsSuccess ? StepVerdict.Next() : Replies.Refused(reply);
        if (reply.Json() is not { } answer) return reply.IsSuccess ? Replies.Unclear(reply) : Replies.Refused(reply);
        if (!answer.IsTrue("success")) return answer.Text("success") == "false" || !reply.IsSuccess ? Replies.Refused(reply, AshbyErrors.Of(answer)) : Replies.Unclear(reply);
        if (answer.Member("results") is not { } results) return Replies.Unclear(reply);
        if (stepName != "apply") return AshbyHandle.Read(stepName["handle ".Length..], results) ?? Replies.Unclear(reply);
        if (results.Member("formMessages") is { } messages && messages.IsTrue("blocked")) return StepVerdict.End(SubmissionOutcome.Blocked(AshbyErrors.WithoutTags(messages.Text("blockMessageForCandidateHtml") ?? "the portal made no application")));
        return StepVerdict.End(SubmissionOutcome.Accepted(results.Member("submittedFormInstance")?.Text("id")));
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<PreparedStep> Upload(PortalAccess access, AttachedFile file, string number)
    {
        yield return new PreparedStep("handle " + number, false, _ => Call(access, "file.createFileUploadHandle", new JsonObject
        {
            ["fileUploadContext"] = "ApplicationForm",
            ["filename"] = file.Name,
            ["contentType"] = file.MediaType,
            ["contentLength"] = file.Bytes.Length,
        }));
        // The file comes last; what follows it is not read there.
        yield return new PreparedStep("upload " + number, false, values => WireRequest.Post(
            WireText.Plain(values[$"url {number}"]),
            new MultipartBody([.. values.Named($"field {number} ").Select(static pair => new FormPart(pair.Key, pair.Value)), FormPart.Of("file", file)])));
    }

    private static WireRequest Call(PortalAccess access, string method, JsonObject input) =>
        WireRequest.Post(WireText.Plain(access.Job.Url(method)), new JsonBody(input), Basic.Of(access.KeyOrEmpty), new WireHeader("Accept", WireText.Plain("application/json")));

    private static JsonObject Submission(FilledQuestion answer, WireValues values, ImmutableArray<FilledQuestion> files) => new()
    {
        ["path"] = answer.Name,
        ["value"] = answer.File is not null ? values[$"handle {Number(files.IndexOf(answer))}"] : Value(answer),
    };

    private static JsonNode Value(FilledQuestion answer) => answer.Question.WireType switch
    {
        "Boolean" => JsonValue.Create(answer.Value == "true"),
        "Number" => JsonNode.Parse(answer.Value)!,
        "Score" => new JsonObject { ["score"] = JsonNode.Parse(answer.Value) },
        "RichText" => new JsonObject { ["type"] = "PlainText", ["value"] = answer.Value },
        "MultiValueSelect" => new JsonArray([.. answer.Values.Select(static value => JsonValue.Create(value))]),
        "Location" => new JsonObject { ["city"] = answer.Value },
        _ => JsonValue.Create(answer.Value),
    };

    private static string StandardValue(string field, Applicant applicant) => field switch
    {
        "_systemfield_name" => applicant.Name,
        "_systemfield_email" => applicant.Email,
        "_systemfield_phone" => applicant.Phone,
        _ => "",
    };
}
