using System.Globalization;
using System.Text.Json;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Filling;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Recruitee;

/// <summary>The Careers Site API, made for candidates: one form, no key.</summary>
internal sealed class RecruiteePortal : IPortal
{
    private const string Question = "open_question_";
    private const string Resume = "candidate[cv]";

    /// <inheritdoc/>
    public string Name => "recruitee";

    // Types and size are not documented: what all portals take, and no more than the smallest limit of any.
    /// <inheritdoc/>
    public PortalTraits Traits { get; } = new("https://{board}.recruitee.com", ["pdf", "docx", "doc", "rtf"], 2_000_000) { NeedsKey = false };

    /// <inheritdoc/>
    public ApplicationForm StandardForm { get; } = new("", [.. Standard(default)], false);

    /// <inheritdoc/>
    public WireRequest FormRequest(PortalAccess access) => WireRequest.Get(WireText.Plain(access.Job.Url("api", "offers", access.Job.Job)));

    /// <inheritdoc/>
    public FormReading ReadForm(WireReply reply) => reply.Json()?.Member("offer") is { } offer
        ? FormReading.Of(new ApplicationForm(offer.Text("title") ?? "", [.. Standard(offer), .. offer.List("open_questions").Where(static question => question.Text("id") is not null).Select(Read)], true))
        : FormReading.Failed("the portal's description of the job has no offer");

    /// <inheritdoc/>
    public Preparation Prepare(PortalAccess access, Application application, ApplicationForm form)
    {
        var findings = new List<Diagnostic>();
        var filled = new FormFiller(this, application, findings).Fill(form, Resume, field => StandardValue(field, application.Applicant));
        PersonGuard.Name("candidate[name]", filled.Text("candidate[name]"), findings);
        PersonGuard.Email("candidate[email]", filled.Text("candidate[email]"), findings);
        var parts = filled.Parts(static answer => !IsQuestion(answer), static name => name).ToList();
        foreach (var (index, answer) in filled.Questions.Where(IsQuestion).Index()) parts.AddRange(Parts(index, answer));
        var step = new PreparedStep("apply", true, _ => WireRequest.Post(WireText.Plain(access.Job.Url("api", "offers", access.Job.Job, "candidates")), new MultipartBody(parts), new WireHeader("Accept", WireText.Plain("application/json"))));
        return new Preparation(new PreparedSubmission(access, filled.Text("candidate[email]"), application.Resume, [step]), [.. findings]);
    }

    // Bodies are not documented: any success that is no page counts.
    /// <inheritdoc/>
    public StepVerdict Judge(string stepName, WireReply reply)
    {
        if (!reply.IsSuccess) return Replies.Refused(reply, (reply.Json()?.List("error") ?? []).Select(static error => new PortalProblem("", error.ToString())));
        return reply.MediaType.Contains("html", StringComparison.Ordinal) || (!reply.Body.IsEmpty && reply.Json() is null)
            ? Replies.Unclear(reply)
            : StepVerdict.End(SubmissionOutcome.Accepted(reply.Json()?.Member("candidate")?.Text("id")));
    }

    private static IEnumerable<FormQuestion> Standard(JsonElement offer)
    {
        yield return new FormQuestion("candidate[name]", "Full name", QuestionKind.Text, true, QuestionPurpose.Standard) { WireType = "person" };
        yield return new FormQuestion("candidate[email]", "E-mail", QuestionKind.Text, true, QuestionPurpose.Standard) { WireType = "person" };
        yield return new FormQuestion("candidate[phone]", "Phone", QuestionKind.Text, offer.ValueKind == JsonValueKind.Object && offer.Text("options_phone") == "required", QuestionPurpose.Standard);
        yield return new FormQuestion(Resume, "Résumé", QuestionKind.File, true, QuestionPurpose.Standard);
        if (offer.ValueKind != JsonValueKind.Object || offer.Text("options_cover_letter") is not { } wish || wish == "off") yield break;
        yield return new FormQuestion("candidate[cover_letter]", "Cover letter", QuestionKind.LongText, wish == "required", QuestionPurpose.Screening);
    }

    private static FormQuestion Read(JsonElement question)
    {
        var kind = question.Text("kind") ?? "";
        return new FormQuestion(Question + question.Text("id"), question.Text("body") ?? "", KindOf(kind), question.IsTrue("required"), kind == "legal" ? QuestionPurpose.Consent : QuestionPurpose.Screening)
        {
            Options = [.. question.List("open_question_options").Select(static option => new FormOption(option.Text("body") ?? "", option.Text("body") ?? ""))],
            WireType = kind,
        };
    }

    private static QuestionKind KindOf(string kind) => kind switch
    {
        "text" => QuestionKind.LongText,
        "single_choice" => QuestionKind.One,
        "multi_choice" => QuestionKind.Many,
        "date" => QuestionKind.Date,
        "salary" or "number" => QuestionKind.Number,
        "file" => QuestionKind.File,
        "boolean" or "legal" => QuestionKind.YesNo,
        _ => QuestionKind.Text,
    };

    private static bool IsQuestion(FilledQuestion answer) => answer.Name.StartsWith(Question, StringComparison.Ordinal);

    private static IEnumerable<FormPart> Parts(int index, FilledQuestion answer)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"candidate[open_question_answers_attributes][{index}]");
        yield return new FormPart(start + "[open_question_id]", answer.Name[Question.Length..]);
        if (answer.File is { } file) yield return FormPart.Of(start + "[file]", file);
        var member = answer.Question.WireType switch
        {
            "multi_choice" => "[multi_content][]",
            "boolean" or "legal" => "[flag]",
            _ => "[content]",
        };
        foreach (var value in answer.Values) yield return new FormPart(start + member, value);
    }

    private static string StandardValue(string field, Applicant applicant) => field switch
    {
        "candidate[name]" => applicant.Name,
        "candidate[email]" => applicant.Email,
        "candidate[phone]" => applicant.Phone,
        _ => "",
    };
}
