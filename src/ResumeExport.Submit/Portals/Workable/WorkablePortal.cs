using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Filling;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Workable;

/// <summary>The API v3: JSON with the file in base64. The members of answers are known second-hand only.</summary>
internal sealed class WorkablePortal : IPortal
{
    private const string Answer = "answer_";
    private static readonly string[] Person = ["firstname", "lastname", "email"];

    /// <inheritdoc/>
    public string Name => "workable";

    /// <inheritdoc/>
    public PortalTraits Traits { get; } = new("https://{board}.workable.com", ["pdf", "docx", "doc", "rtf", "html", "odt"], 5_000_000) { FormNeedsKey = true, RateCountsReads = true, Rate = 10, Window = TimeSpan.FromSeconds(10) };

    /// <inheritdoc/>
    public ApplicationForm StandardForm { get; } = new("", [.. ((string[])["firstname", "lastname", "email", "phone", "resume"]).Select(static name => Standard(name, name, Person.Contains(name)))], false);

    /// <inheritdoc/>
    public WireRequest FormRequest(PortalAccess access) => WireRequest.Get(WireText.Plain(access.Job.Url("spi", "v3", "jobs", access.Job.Job, "application_form")), Key(access));

    /// <inheritdoc/>
    public FormReading ReadForm(WireReply reply) => reply.Json() is { } form && form.List("form_fields").Any()
        ? FormReading.Of(new ApplicationForm("", [
            .. form.List("form_fields").Where(static field => field.Text("key") is not null).Select(static field => Standard(field.Text("key")!, field.Text("label") ?? "", field.IsTrue("required"))),
            .. form.List("questions").Where(static question => question.Text("id") is not null).Select(Read)], true))
        : FormReading.Failed("the portal's description of the form is not what it documents");

    /// <inheritdoc/>
    public Preparation Prepare(PortalAccess access, Application application, ApplicationForm form)
    {
        var findings = new List<Diagnostic>();
        var filled = new FormFiller(this, application, findings).Fill(form, "resume", field => StandardValue(field, application.Applicant));
        PersonGuard.Name("firstname", filled.Text("firstname"), findings);
        PersonGuard.Name("lastname", filled.Text("lastname"), findings);
        PersonGuard.Email("email", filled.Text("email"), findings);
        var step = new PreparedStep("apply", true, values => WireRequest.Post(
            WireText.Plain(access.Job.Url("spi", "v3", "jobs", access.Job.Job, "candidates")), new JsonBody(new JsonObject { ["sourced"] = false, ["candidate"] = Candidate(filled, values) }), Key(access)));
        return new Preparation(new PreparedSubmission(access, filled.Text("email"), application.Resume, [step]), [.. findings]);
    }

    /// <inheritdoc/>
    public StepVerdict Judge(string stepName, WireReply reply)
    {
        var answer = reply.Json();
        if (!reply.IsSuccess) return Replies.Refused(reply, Problems(answer));
        return answer?.Member("candidate")?.Text("id") is { } id ? StepVerdict.End(SubmissionOutcome.Accepted(id)) : Replies.Unclear(reply);
    }

    private static WireHeader Key(PortalAccess access) => new("Authorization", WireText.With("Bearer ", access.KeyOrEmpty));

    private static IEnumerable<PortalProblem> Problems(JsonElement? answer)
    {
        if (answer?.Member("validation_errors") is { ValueKind: JsonValueKind.Object } errors) return errors.EnumerateObject().Select(static error => new PortalProblem(error.Name, error.Value.ToString()));
        return answer?.Text("error") is { } message ? [new PortalProblem("", message)] : [];
    }

    private static FormQuestion Standard(string name, string label, bool isRequired) => new(name, label, KindOf(name), isRequired, QuestionPurpose.Standard) { WireType = Person.Contains(name) ? "person" : "" };

    private static QuestionKind KindOf(string name) => name switch
    {
        "resume" => QuestionKind.File,
        "cover_letter" or "summary" => QuestionKind.LongText,
        _ => QuestionKind.Text,
    };

    private static FormQuestion Read(JsonElement question)
    {
        var type = question.Text("type") ?? "";
        var kind = type switch
        {
            "free_text" => QuestionKind.LongText,
            "boolean" => QuestionKind.YesNo,
            "dropdown" => QuestionKind.One,
            "multiple_choice" => question.IsTrue("single_answer") ? QuestionKind.One : QuestionKind.Many,
            "file" => QuestionKind.File,
            "date" => QuestionKind.Date,
            "numeric" => QuestionKind.Number,
            _ => QuestionKind.Text,
        };
        return new FormQuestion(Answer + question.Text("id"), question.Text("body") ?? "", kind, question.IsTrue("required"), QuestionPurpose.Screening)
        {
            Options = [.. question.List("choices").Select(static choice => new FormOption(choice.Text("id") ?? "", choice.Text("body") ?? ""))],
        };
    }

    private static JsonObject Candidate(FilledForm filled, WireValues values)
    {
        var candidate = new JsonObject();
        var answers = new JsonArray();
        foreach (var field in filled.Questions)
        {
            if (field.Name.StartsWith(Answer, StringComparison.Ordinal)) answers.Add((JsonNode)AnswerOf(field, values));
            else candidate[field.Name] = field.File is { } file ? FileOf(file, values) : JsonValue.Create(field.Value);
        }

        if (answers.Count > 0) candidate["answers"] = answers;
        return candidate;
    }

    private static JsonObject AnswerOf(FilledQuestion field, WireValues values)
    {
        var answer = new JsonObject { ["question_key"] = field.Name[Answer.Length..] };
        if (field.File is { } file) answer["file"] = FileOf(file, values);
        else if (field.Question.Kind == QuestionKind.YesNo) answer["checked"] = field.Value == "true";
        else if (!field.Question.Options.IsEmpty) answer["choices"] = new JsonArray([.. field.Values.Select(static value => JsonValue.Create(value))]);
        else answer[field.Question.Kind == QuestionKind.Date ? "date" : "body"] = field.Value;
        return answer;
    }

    private static JsonObject FileOf(AttachedFile file, WireValues values) => new() { ["name"] = file.Name, ["data"] = values.Base64(file) };

    private static string StandardValue(string field, Applicant applicant) => field switch
    {
        "firstname" => applicant.FirstName,
        "lastname" => applicant.LastName,
        "email" => applicant.Email,
        "phone" => applicant.Phone,
        _ => "",
    };
}
