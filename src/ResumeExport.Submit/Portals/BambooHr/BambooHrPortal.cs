using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Filling;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.BambooHr;

/// <summary>The applicant tracking of the API v1: one form. It does not tell what an opening asks for.</summary>
internal sealed class BambooHrPortal : IPortal
{
    /// <inheritdoc/>
    public string Name => "bamboohr";

    // No size is documented: no more than the smallest limit of any portal.
    /// <inheritdoc/>
    public PortalTraits Traits { get; } = new("https://{board}.bamboohr.com", ["pdf", "docx", "doc", "txt", "rtf"], 2_000_000);

    /// <inheritdoc/>
    public ApplicationForm StandardForm { get; } = new("", [
        Field("firstName", "First name", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("lastName", "Last name", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("email", "E-mail", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("phoneNumber", "Phone", QuestionPurpose.Standard),
        Field("resume", "Résumé", QuestionPurpose.Standard) with { Kind = QuestionKind.File },
        Field("linkedinUrl", "Page at LinkedIn", QuestionPurpose.Standard),
        Field("websiteUrl", "Web page", QuestionPurpose.Standard),
        Field("coverLetter", "Cover letter", QuestionPurpose.Screening) with { Kind = QuestionKind.File },
        Field("address", "Street", QuestionPurpose.Screening), Field("city", "City", QuestionPurpose.Screening), Field("state", "State", QuestionPurpose.Screening),
        Field("zip", "Postal code", QuestionPurpose.Screening), Field("country", "Country", QuestionPurpose.Screening),
        Field("dateAvailable", "First day you could work", QuestionPurpose.Screening) with { Kind = QuestionKind.Date },
        Field("desiredSalary", "Salary", QuestionPurpose.Screening), Field("source", "Where you read of the job", QuestionPurpose.Screening),
        Field("referredBy", "Who referred you", QuestionPurpose.Screening), Field("highestEducation", "Highest education, in the portal's words", QuestionPurpose.Screening),
        Field("collegeName", "College", QuestionPurpose.Screening), Field("references", "References", QuestionPurpose.Screening) with { Kind = QuestionKind.LongText }], false);

    /// <inheritdoc/>
    public WireRequest? FormRequest(PortalAccess access) => null;

    /// <inheritdoc/>
    public FormReading ReadForm(WireReply reply) => FormReading.Of(StandardForm);

    /// <inheritdoc/>
    public Preparation Prepare(PortalAccess access, Application application, ApplicationForm form)
    {
        var findings = new List<Diagnostic>();
        var filled = new FormFiller(this, application, findings).Fill(form, "resume", field => StandardValue(field, application.Applicant));
        PersonGuard.Name("firstName", filled.Text("firstName"), findings);
        PersonGuard.Name("lastName", filled.Text("lastName"), findings);
        PersonGuard.Email("email", filled.Text("email"), findings);
        if (!access.Job.Job.All(char.IsAsciiDigit)) findings.Add(new Diagnostic(DiagnosticCodes.PortalAddressWrong, DiagnosticSeverity.Error, "the id of a job at this portal is a number"));
        ImmutableArray<FormPart> parts = [new FormPart("jobId", access.Job.Job), .. filled.Parts(static _ => true, static name => name)];
        var step = new PreparedStep("apply", true, _ => WireRequest.Post(WireText.Plain(access.Job.Url("api", "v1", "applicant_tracking", "application")), new MultipartBody(parts), Basic.Of(access.KeyOrEmpty, "x"), new WireHeader("Accept", WireText.Plain("application/json"))));
        return new Preparation(new PreparedSubmission(access, filled.Text("email"), application.Resume, [step]), [.. findings]);
    }

    /// <inheritdoc/>
    public StepVerdict Judge(string stepName, WireReply reply)
    {
        var answer = reply.Json();
        if (!reply.IsSuccess) return Replies.Refused(reply, answer?.Text("error") is { } error ? [new PortalProblem("", error)] : []);
        return answer?.Text("result") == "success" || answer?.Text("candidateId") is not null ? StepVerdict.End(SubmissionOutcome.Accepted(answer?.Text("candidateId"))) : Replies.Unclear(reply);
    }

    private static FormQuestion Field(string name, string label, QuestionPurpose purpose) => new(name, label, QuestionKind.Text, false, purpose);

    private static string StandardValue(string field, Applicant applicant) => field switch
    {
        "firstName" => applicant.FirstName,
        "lastName" => applicant.LastName,
        "email" => applicant.Email,
        "phoneNumber" => applicant.Phone,
        "linkedinUrl" => Page(applicant, "LinkedIn"),
        "websiteUrl" => Page(applicant, "Portfolio"),
        _ => "",
    };

    private static string Page(Applicant applicant, string network) => applicant.Links.FirstOrDefault(link => link.Network == network)?.Url ?? "";
}
