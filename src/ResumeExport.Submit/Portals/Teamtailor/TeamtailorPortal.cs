using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Filling;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Teamtailor;

/// <summary>
/// The JSON:API: a candidate first, with an address that the portal fetches the file from, then an application of the candidate to the job. Only
/// the second makes an application; the first joins the candidate that has the e-mail already, so that it may be done again.
/// </summary>
internal sealed class TeamtailorPortal : IPortal
{
    private const string MediaType = "application/vnd.api+json";
    private const string CandidateStep = "candidate";
    private static readonly string[] OfTheApplication = ["cover-letter", "send-user-notifications"];

    /// <inheritdoc/>
    public string Name => "teamtailor";

    // Neither types nor size are documented: these are what all portals take.
    /// <inheritdoc/>
    public PortalTraits Traits { get; } = new("https://api.teamtailor.com", ["pdf", "docx", "doc", "rtf"], 2_000_000) { FormNeedsKey = true, NeedsFileUrl = true, ApiVersion = "20240404" };

    /// <inheritdoc/>
    public ApplicationForm StandardForm { get; } = Form("");

    /// <inheritdoc/>
    public WireRequest FormRequest(PortalAccess access) => WireRequest.Get(WireText.Plain(access.Job.Url("v1", "jobs", access.Job.Job)), Headers(access));

    /// <inheritdoc/>
    public FormReading ReadForm(WireReply reply) => reply.Json()?.Member("data")?.Member("attributes") is { } attributes
        ? FormReading.Of(Form(attributes.Text("title") ?? ""))
        : FormReading.Failed("the portal's description of the job is not what it documents");

    /// <inheritdoc/>
    public Preparation Prepare(PortalAccess access, Application application, ApplicationForm form)
    {
        var findings = new List<Diagnostic>();
        var filled = new FormFiller(this, application, findings).Fill(form, "resume", field => StandardValue(field, application.Applicant));
        PersonGuard.Name("first-name", filled.Text("first-name"), findings);
        PersonGuard.Name("last-name", filled.Text("last-name"), findings);
        PersonGuard.Email("email", filled.Text("email"), findings);
        var candidate = new PreparedStep(CandidateStep, false, values => Post(access, "candidates", Candidate(filled, application, values)))
        {
            Leaves = "the portal has the candidate now, without an application to this job; sending again takes the same candidate",
        };
        var apply = new PreparedStep("apply", true, values => Post(access, "job-applications", JobApplication(filled, access.Job.Job, values)));
        return new Preparation(new PreparedSubmission(access, filled.Text("email"), application.Resume, [candidate, apply]) { FileUrl = application.FileUrl }, [.. findings]);
    }

    /// <inheritdoc/>
    public StepVerdict Judge(string stepName, WireReply reply)
    {
        if (!reply.IsSuccess) return Replies.Refused(reply, (reply.Json()?.List("errors") ?? []).Select(Problem));
        if (reply.Json()?.Member("data")?.Text("id") is not { } id) return Replies.Unclear(reply);
        return stepName == CandidateStep ? StepVerdict.Next((CandidateStep, id)) : StepVerdict.End(SubmissionOutcome.Accepted(id));
    }

    // It does not tell the employer's own questions, and takes no other link than this one.
    private static ApplicationForm Form(string title) => new(title, [
        Field("first-name", "First name", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("last-name", "Last name", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("email", "E-mail", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("phone", "Phone", QuestionPurpose.Standard),
        Field("linkedin-url", "Page at LinkedIn", QuestionPurpose.Standard),
        Field("resume", "Résumé", QuestionPurpose.Standard) with { Kind = QuestionKind.File },
        Field("pitch", "Who you are, in a few words", QuestionPurpose.Screening) with { Kind = QuestionKind.LongText },
        Field("cover-letter", "Letter to the employer", QuestionPurpose.Screening) with { Kind = QuestionKind.LongText },
        Field("send-welcome-message", "A message that welcomes you", QuestionPurpose.Screening) with { Kind = QuestionKind.YesNo },
        Field("send-user-notifications", "Notices to the employer's recruiters", QuestionPurpose.Screening) with { Kind = QuestionKind.YesNo },
        Field("set-consent-expiration", "Let your consent to be kept run as long as the employer has set", QuestionPurpose.Consent) with { Kind = QuestionKind.YesNo }], false);

    private static FormQuestion Field(string name, string label, QuestionPurpose purpose) => new(name, label, QuestionKind.Text, false, purpose);

    private WireHeader[] Headers(PortalAccess access) =>
    [
        new("Authorization", WireText.With("Token token=", access.KeyOrEmpty)),
        new("X-Api-Version", WireText.Plain(access.ApiVersion ?? Traits.ApiVersion!)),
        new("Accept", WireText.Plain(MediaType)),
    ];

    private WireRequest Post(PortalAccess access, string resource, JsonObject data) =>
        WireRequest.Post(WireText.Plain(access.Job.Url("v1", resource)), new JsonBody(new JsonObject { ["data"] = data }, MediaType), Headers(access));

    private static JsonObject Candidate(FilledForm filled, Application application, WireValues values)
    {
        var attributes = Attributes(filled, static name => !OfTheApplication.Contains(name));
        attributes["resume"] = values.Address(application.FileUrl ?? "", application.Resume);
        attributes["sourced"] = false;
        // Without it a person whom the employer knows would be refused, and sending again could make a second candidate.
        attributes["merge"] = true;
        return new JsonObject { ["type"] = "candidates", ["attributes"] = attributes };
    }

    private static JsonObject JobApplication(FilledForm filled, string job, WireValues values)
    {
        var attributes = Attributes(filled, OfTheApplication.Contains);
        attributes["sourced"] = false;
        return new JsonObject
        {
            ["type"] = "job-applications",
            ["attributes"] = attributes,
            ["relationships"] = new JsonObject { ["job"] = Related("jobs", job), ["candidate"] = Related("candidates", values[CandidateStep]) },
        };
    }

    private static JsonObject Attributes(FilledForm filled, Func<string, bool> isMeant)
    {
        var attributes = new JsonObject();
        foreach (var field in filled.Questions.Where(field => field.File is null && isMeant(field.Name)))
            attributes[field.Name] = field.Question.Kind == QuestionKind.YesNo ? JsonValue.Create(field.Value == "true") : JsonValue.Create(field.Value);
        return attributes;
    }

    private static JsonObject Related(string type, string id) => new() { ["data"] = new JsonObject { ["type"] = type, ["id"] = id } };

    // JSON:API says where in the document a fault is.
    private static PortalProblem Problem(JsonElement error) =>
        new(error.Member("source")?.Text("pointer") ?? "", error.Text("detail") ?? error.Text("title") ?? "no reason given");

    private static string StandardValue(string field, Applicant applicant) => field switch
    {
        "first-name" => applicant.FirstName,
        "last-name" => applicant.LastName,
        "email" => applicant.Email,
        "phone" => applicant.Phone,
        "linkedin-url" => applicant.Links.FirstOrDefault(static link => link.Network == "LinkedIn")?.Url ?? "",
        _ => "",
    };
}
