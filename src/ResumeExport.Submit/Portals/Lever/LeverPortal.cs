using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Filling;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Lever;

/// <summary>The Postings API: one form, the key in the query. It does not tell the employer's own questions.</summary>
internal sealed class LeverPortal : IPortal
{
    /// <inheritdoc/>
    public string Name => "lever";

    // 10 MB is the limit of adding a candidate by hand; the API states none.
    /// <inheritdoc/>
    public PortalTraits Traits { get; } = new("https://api.lever.co", ["pdf", "docx", "doc", "rtf", "html", "odt"], 10_000_000) { Rate = 2, Window = TimeSpan.FromSeconds(1) };

    /// <inheritdoc/>
    public ApplicationForm StandardForm { get; } = Form("");

    /// <inheritdoc/>
    public WireRequest FormRequest(PortalAccess access) => WireRequest.Get(WireText.Plain(PostingUrl(access.Job) + "?mode=json"));

    /// <inheritdoc/>
    public FormReading ReadForm(WireReply reply) => reply.Json() is { } posting ? FormReading.Of(Form(posting.Text("text") ?? "")) : FormReading.Failed("the portal's description of the job is no JSON");

    /// <inheritdoc/>
    public Preparation Prepare(PortalAccess access, Application application, ApplicationForm form)
    {
        var findings = new List<Diagnostic>();
        var filled = new FormFiller(this, application, findings).Fill(form, "resume", field => StandardValue(field, application.Applicant));
        PersonGuard.Name("name", filled.Text("name"), findings);
        PersonGuard.Email("email", filled.Text("email"), findings);
        var parts = filled.Parts(static _ => true, static name => name).ToImmutableArray();
        var step = new PreparedStep("apply", true, _ => WireRequest.Post(WireText.With(PostingUrl(access.Job) + "?key=", access.KeyOrEmpty.Map(Uri.EscapeDataString)), new MultipartBody(parts)));
        return new Preparation(new PreparedSubmission(access, filled.Text("email"), application.Resume, [step]), [.. findings]);
    }

    /// <inheritdoc/>
    public StepVerdict Judge(string stepName, WireReply reply)
    {
        var answer = reply.Json();
        if (answer?.Text("ok") == "false") return Replies.Refused(reply, new PortalProblem("", answer.Value.Text("error") ?? "no reason given"));
        if (!reply.IsSuccess) return Replies.Refused(reply);
        return answer?.IsTrue("ok") == true ? StepVerdict.End(SubmissionOutcome.Accepted(answer.Value.Text("applicationId"))) : Replies.Unclear(reply);
    }

    private static ApplicationForm Form(string title) => new(title, [
        Field("name", "Full name", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("email", "E-mail", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("phone", "Phone", QuestionPurpose.Standard),
        Field("org", "Current company", QuestionPurpose.Screening),
        Field("urls[*]", "Links, such as urls[GitHub]", QuestionPurpose.Standard),
        Field("resume", "Résumé", QuestionPurpose.Standard) with { Kind = QuestionKind.File },
        Field("comments", "Comments, or the text of a cover letter", QuestionPurpose.Screening) with { Kind = QuestionKind.LongText },
        Field("source", "Where you read of the job", QuestionPurpose.Screening),
        Field("silent", "No confirmation mail", QuestionPurpose.Screening) with { Kind = QuestionKind.YesNo },
        Field("opportunityLocation", "One of the locations of the job", QuestionPurpose.Screening),
        Field("consent[marketing]", "May the employer write to you about other jobs?", QuestionPurpose.Consent) with { Kind = QuestionKind.YesNo },
        Field("consent[store]", "May the employer keep your data?", QuestionPurpose.Consent) with { Kind = QuestionKind.YesNo }], false);

    private static FormQuestion Field(string name, string label, QuestionPurpose purpose) => new(name, label, QuestionKind.Text, false, purpose);

    private static string PostingUrl(JobAddress job) => job.Url("v0", "postings", job.Board, job.Job);

    private static string StandardValue(string field, Applicant applicant) => field switch
    {
        "name" => applicant.Name,
        "email" => applicant.Email,
        "phone" => applicant.Phone,
        _ => "",
    };
}
