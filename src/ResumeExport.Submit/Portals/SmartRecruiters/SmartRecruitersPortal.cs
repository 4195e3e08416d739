using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Filling;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.SmartRecruiters;

/// <summary>The Application API: JSON with the file in base64. The members inside of answers and of the file are not documented.</summary>
internal sealed class SmartRecruitersPortal : IPortal
{
    private const string Consent = "consentDecisions[*]";

    /// <inheritdoc/>
    public string Name => "smartrecruiters";

    /// <inheritdoc/>
    public PortalTraits Traits { get; } = new("https://api.smartrecruiters.com", ["pdf", "docx", "doc", "rtf"], 2_000_000) { FormNeedsKey = true, RateCountsReads = true, Rate = 10, Window = TimeSpan.FromSeconds(1) };

    /// <inheritdoc/>
    public ApplicationForm StandardForm { get; } = new("", [.. Standard()], false);

    /// <inheritdoc/>
    public WireRequest FormRequest(PortalAccess access) => WireRequest.Get(WireText.Plain(access.Job.Url("postings", access.Job.Job, "configuration")), Key(access));

    /// <inheritdoc/>
    public FormReading ReadForm(WireReply reply) => reply.Json() is { } configuration && configuration.Member("questions") is not null
        ? FormReading.Of(new ApplicationForm("", [.. Standard(), .. configuration.List("questions").SelectMany(Read)], true))
        : FormReading.Failed("the portal's description of the form is not what it documents");

    /// <inheritdoc/>
    public Preparation Prepare(PortalAccess access, Application application, ApplicationForm form)
    {
        var findings = new List<Diagnostic>();
        var filled = new FormFiller(this, application, findings).Fill(form, "resume", field => StandardValue(field, application.Applicant));
        PersonGuard.Name("firstName", filled.Text("firstName"), findings);
        PersonGuard.Name("lastName", filled.Text("lastName"), findings);
        PersonGuard.Email("email", filled.Text("email"), findings);
        var step = new PreparedStep("apply", true, values => WireRequest.Post(WireText.Plain(access.Job.Url("postings", access.Job.Job, "candidates")), new JsonBody(Candidate(filled, values)), Key(access)));
        return new Preparation(new PreparedSubmission(access, filled.Text("email"), application.Resume, [step]), [.. findings]);
    }

    /// <inheritdoc/>
    public StepVerdict Judge(string stepName, WireReply reply)
    {
        var answer = reply.Json();
        if (!reply.IsSuccess) return Replies.Refused(reply, answer?.Text("message") is { } message ? [new PortalProblem("", message)] : []);
        return answer?.Text("id") is { } id ? StepVerdict.End(SubmissionOutcome.Accepted(id)) : Replies.Unclear(reply);
    }

    private static WireHeader Key(PortalAccess access) => new("X-SmartToken", WireText.With("", access.KeyOrEmpty));

    private static IEnumerable<FormQuestion> Standard()
    {
        foreach (var (name, label) in new[] { ("firstName", "First name"), ("lastName", "Last name"), ("email", "E-mail") })
            yield return new FormQuestion(name, label, QuestionKind.Text, true, QuestionPurpose.Standard) { WireType = "person" };
        yield return new FormQuestion("phoneNumber", "Phone", QuestionKind.Text, false, QuestionPurpose.Standard);
        yield return new FormQuestion("resume", "Résumé", QuestionKind.File, true, QuestionPurpose.Standard);
        yield return new FormQuestion("messageToHiringManager", "Message to the hiring manager", QuestionKind.LongText, false, QuestionPurpose.Screening);
        yield return new FormQuestion(Consent, "Consent, such as consentDecisions[SINGLE]", QuestionKind.YesNo, false, QuestionPurpose.Consent);
    }

    // A question has fields; its answer is under the name of both.
    private static IEnumerable<FormQuestion> Read(JsonElement question)
    {
        var purpose = question.Text("complianceType") == "DIVERSITY" ? QuestionPurpose.Demographic : QuestionPurpose.Screening;
        foreach (var field in question.List("fields"))
        {
            yield return new FormQuestion($"{question.Text("id")}/{field.Text("id")}", question.Text("label") ?? "", KindOf(field.Text("type")), field.IsTrue("required"), purpose)
            {
                Options = [.. field.List("values").Select(static value => new FormOption(value.Text("id") ?? "", value.Text("label") ?? ""))],
            };
        }
    }

    private static QuestionKind KindOf(string? type) => type switch
    {
        "TEXTAREA" => QuestionKind.LongText,
        "RADIO" or "SINGLE_SELECT" => QuestionKind.One,
        "MULTI_SELECT" or "CHECKBOX" => QuestionKind.Many,
        _ => QuestionKind.Text,
    };

    private static JsonObject Candidate(FilledForm filled, WireValues values)
    {
        var candidate = new JsonObject();
        var consents = new JsonObject();
        foreach (var field in filled.Questions)
        {
            if (field.File is { } file) candidate[field.Name] = new JsonObject { ["fileName"] = file.Name, ["mimeType"] = file.MediaType, ["fileContent"] = values.Base64(file) };
            else if (field.Question.Name == Consent) consents[field.Name["consentDecisions[".Length..^1]] = field.Value == "true";
            else if (!field.Name.Contains('/', StringComparison.Ordinal)) candidate[field.Name] = field.Value;
        }

        JsonNode[] answers = [.. filled.Questions.Where(static field => field.Name.Contains('/', StringComparison.Ordinal)).GroupBy(static field => field.Name.Split('/')[0]).Select(AnswerOf)];
        if (answers.Length > 0) candidate["answers"] = new JsonArray(answers);
        if (consents.Count > 0) candidate["consentDecisions"] = consents;
        return candidate;
    }

    private static JsonObject AnswerOf(IGrouping<string, FilledQuestion> question)
    {
        var fields = new JsonObject();
        foreach (var field in question) fields[field.Name.Split('/')[1]] = new JsonArray([.. field.Values.Select(static value => JsonValue.Create(value))]);
        return new JsonObject { ["id"] = question.Key, ["records"] = new JsonArray(new JsonObject { ["fields"] = fields }) };
    }

    private static string StandardValue(string field, Applicant applicant) => field switch
    {
        "firstName" => applicant.FirstName,
        "lastName" => applicant.LastName,
        "email" => applicant.Email,
        "phoneNumber" => applicant.Phone,
        _ => "",
    };
}
