using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Filling;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Personio;

/// <summary>The Recruiting API v1: the file first, then an application that names it. It does not tell the employer's own attributes.</summary>
internal sealed class PersonioPortal : IPortal
{
    private const string Attributes = "attributes[";
    private static readonly string[] Texts = ["first_name", "last_name", "email", "message"];

    /// <inheritdoc/>
    public string Name => "personio";

    /// <inheritdoc/>
    public PortalTraits Traits { get; } = new("https://api.personio.de", ["pdf", "docx", "doc", "odt", "txt", "rtf"], 20_000_000) { NeedsCompany = true };

    /// <inheritdoc/>
    public ApplicationForm StandardForm { get; } = new("", [
        Field("first_name", "First name", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("last_name", "Last name", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("email", "E-mail", QuestionPurpose.Standard) with { IsRequired = true, WireType = "person" },
        Field("phone", "Phone", QuestionPurpose.Standard),
        Field("cv", "Résumé", QuestionPurpose.Standard) with { Kind = QuestionKind.File },
        Field("message", "Message to the employer", QuestionPurpose.Screening) with { Kind = QuestionKind.LongText },
        Field("location", "Place", QuestionPurpose.Screening),
        Field("available_from", "First day you could work", QuestionPurpose.Screening) with { Kind = QuestionKind.Date },
        Field("salary_expectations", "Salary", QuestionPurpose.Screening),
        Field("attributes[*]", "Other attributes of the employer, such as attributes[custom_attribute_1]", QuestionPurpose.Screening) with { Kind = QuestionKind.Other },
        Field("gender", "Gender", QuestionPurpose.Demographic),
        Field("birthday", "Birthday", QuestionPurpose.Demographic) with { Kind = QuestionKind.Date }], false);

    /// <inheritdoc/>
    public WireRequest? FormRequest(PortalAccess access) => null;

    /// <inheritdoc/>
    public FormReading ReadForm(WireReply reply) => FormReading.Of(StandardForm);

    /// <inheritdoc/>
    public Preparation Prepare(PortalAccess access, Application application, ApplicationForm form)
    {
        var findings = new List<Diagnostic>();
        var filled = new FormFiller(this, application, findings).Fill(form, "cv", field => StandardValue(field, application.Applicant));
        PersonGuard.Name("first_name", filled.Text("first_name"), findings);
        PersonGuard.Name("last_name", filled.Text("last_name"), findings);
        PersonGuard.Email("email", filled.Text("email"), findings);
        if (!long.TryParse(access.Job.Job, NumberStyles.None, CultureInfo.InvariantCulture, out var position)) findings.Add(new Diagnostic(DiagnosticCodes.PortalAddressWrong, DiagnosticSeverity.Error, "the id of a job at this portal is a number"));
        var upload = new PreparedStep("upload", false, _ => WireRequest.Post(
            WireText.Plain(access.Job.Url("v1", "recruiting", "applications", "documents")), new MultipartBody([FormPart.Of("file", application.Resume)]), Headers(access)));
        var apply = new PreparedStep("apply", true, values => WireRequest.Post(
            WireText.Plain(access.Job.Url("v1", "recruiting", "applications")), new JsonBody(Body(filled, position, values)), Headers(access)));
        return new Preparation(new PreparedSubmission(access, filled.Text("email"), application.Resume, [upload, apply]), [.. findings]);
    }

    // A success of the application is an empty 201: there is no id.
    /// <inheritdoc/>
    public StepVerdict Judge(string stepName, WireReply reply)
    {
        if (!reply.IsSuccess) return Replies.Refused(reply, (reply.Json()?.List("errors") ?? []).SelectMany(Problems));
        if (stepName == "apply") return reply.Status == 201 && !reply.MediaType.Contains("html", StringComparison.Ordinal) ? StepVerdict.End(SubmissionOutcome.Accepted(null)) : Replies.Unclear(reply);
        return reply.Json() is { } document && document.Text("uuid") is { } uuid && document.Text("original_filename") is { } name ? StepVerdict.Next(("uuid", uuid), ("original_filename", name)) : Replies.Unclear(reply);
    }

    private static FormQuestion Field(string name, string label, QuestionPurpose purpose) => new(name, label, QuestionKind.Text, false, purpose);

    private static WireHeader[] Headers(PortalAccess access) =>
        [new("Authorization", WireText.With("Bearer ", access.KeyOrEmpty)), new("X-Company-ID", WireText.Plain(access.Company ?? "")), new("Accept", WireText.Plain("application/json"))];

    private static JsonObject Body(FilledForm filled, long position, WireValues values)
    {
        var body = new JsonObject();
        foreach (var answer in filled.Questions.Where(static answer => Texts.Contains(answer.Name))) body[answer.Name] = answer.Value;
        body["job_position_id"] = position;
        body["files"] = new JsonArray(new JsonObject { ["uuid"] = values["uuid"], ["original_filename"] = values["original_filename"], ["category"] = "cv" });
        JsonNode[] attributes = [.. filled.Questions.Where(static answer => answer.File is null && !Texts.Contains(answer.Name)).Select(static answer => new JsonObject { ["id"] = IdOf(answer.Name), ["value"] = answer.Value })];
        if (attributes.Length > 0) body["attributes"] = new JsonArray(attributes);
        return body;
    }

    private static string IdOf(string name) => name.StartsWith(Attributes, StringComparison.Ordinal) ? name[Attributes.Length..^1] : name;

    private static IEnumerable<PortalProblem> Problems(JsonElement error)
    {
        if (error.Text("detail") is { } detail) return [new PortalProblem("", detail)];
        return error.List("errors").Select(reason => new PortalProblem(error.Text("field") ?? "", reason.Text("reason") ?? ""));
    }

    private static string StandardValue(string field, Applicant applicant) => field switch
    {
        "first_name" => applicant.FirstName,
        "last_name" => applicant.LastName,
        "email" => applicant.Email,
        "phone" => applicant.Phone,
        _ => "",
    };
}
