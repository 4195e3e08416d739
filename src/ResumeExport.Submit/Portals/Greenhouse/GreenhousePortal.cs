using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Filling;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Greenhouse;

/// <summary>The Job Board API: one form with the file in it. The portal itself does not check required questions; the form is checked here.</summary>
internal sealed class GreenhousePortal : IPortal
{
    /// <inheritdoc/>
    public string Name => "greenhouse";

    // Above 2.5 MB the portal does not parse the file.
    /// <inheritdoc/>
    public PortalTraits Traits { get; } = new("https://boards-api.greenhouse.io", ["pdf", "doc", "docx", "txt", "rtf"], 2_500_000);

    /// <inheritdoc/>
    public ApplicationForm StandardForm { get; } = new("", [
        Standard("first_name", "First Name", QuestionKind.Text, true), Standard("last_name", "Last Name", QuestionKind.Text, true), Standard("email", "Email", QuestionKind.Text, true),
        Standard("phone", "Phone", QuestionKind.Text, false), Standard("resume", "Resume/CV", QuestionKind.File, false), Standard("cover_letter", "Cover Letter", QuestionKind.File, false)], false);

    /// <inheritdoc/>
    public WireRequest FormRequest(PortalAccess access) => WireRequest.Get(WireText.Plain(JobUrl(access.Job) + "?questions=true"));

    /// <inheritdoc/>
    public FormReading ReadForm(WireReply reply) => reply.Json() is { } job ? GreenhouseFormReader.Read(job) : FormReading.Failed("the portal's description of the job is no JSON");

    /// <inheritdoc/>
    public Preparation Prepare(PortalAccess access, Application application, ApplicationForm form)
    {
        var findings = new List<Diagnostic>();
        var filled = new FormFiller(this, application, findings).Fill(form, "resume", field => StandardValue(field, application.Applicant));
        PersonGuard.Name("first_name", filled.Text("first_name"), findings);
        PersonGuard.Name("last_name", filled.Text("last_name"), findings);
        PersonGuard.Email("email", filled.Text("email"), findings);
        PersonGuard.NoAddress("phone", filled.Text("phone"), findings);
        var parts = filled.Questions.SelectMany(Parts).ToImmutableArray();
        var step = new PreparedStep("apply", true, _ => WireRequest.Post(WireText.Plain(JobUrl(access.Job)), new MultipartBody(parts), Basic.Of(access.KeyOrEmpty), new WireHeader("Accept", WireText.Plain("application/json"))));
        return new Preparation(new PreparedSubmission(access, filled.Text("email"), application.Resume, [step]), [.. findings]);
    }

    // The body of a success is not documented; a page of HTML comes from something that stands in between.
    /// <inheritdoc/>
    public StepVerdict Judge(string stepName, WireReply reply)
    {
        if (!reply.IsSuccess) return Replies.Refused(reply, (reply.Json()?.List("errors") ?? []).Select(static error => new PortalProblem(error.Text("field") ?? "", error.Text("message") ?? "")));
        return reply.MediaType.Contains("html", StringComparison.Ordinal) || (!reply.Body.IsEmpty && reply.Json() is null)
            ? Replies.Unclear(reply)
            : StepVerdict.End(SubmissionOutcome.Accepted(reply.Json()?.Text("id")));
    }

    private static FormQuestion Standard(string name, string label, QuestionKind kind, bool isRequired) => new(name, label, kind, isRequired, QuestionPurpose.Standard);

    private static string JobUrl(JobAddress job) => job.Url("v1", "boards", job.Board, "jobs", job.Job);

    private static string StandardValue(string field, Applicant applicant) => field switch
    {
        "first_name" => applicant.FirstName,
        "last_name" => applicant.LastName,
        "email" => applicant.Email,
        "phone" => applicant.Phone,
        _ => "",
    };

    private static IEnumerable<FormPart> Parts(FilledQuestion answer)
    {
        if (answer.File is { } file) return [FormPart.Of(answer.Name, file)];
        if (!answer.Name.StartsWith(GreenhouseFormReader.Demographic, StringComparison.Ordinal)) return answer.Values.Select(value => new FormPart(answer.Name, value));
        return [
            new FormPart("demographic_answers[][question_id]", answer.Name[GreenhouseFormReader.Demographic.Length..]),
            .. answer.Values.Select(static value => new FormPart("demographic_answers[][answer_options][][answer_option_id]", value))];
    }
}
