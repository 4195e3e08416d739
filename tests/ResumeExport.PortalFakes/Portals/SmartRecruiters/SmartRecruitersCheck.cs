using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.SmartRecruiters;

/// <summary>Holds a candidate against the documented members and rules.</summary>
internal sealed class SmartRecruitersCheck(DemoJob job, JsonElement body)
{
    private const int MaximumText = 4000;

    // "2 MB"; another page speaks of about 10 MiB of base64. The smaller one counts.
    private const int MaximumFile = 2_000_000;
    private static readonly string[] FileTypes = ["pdf", "doc", "docx", "rtf", "jpg", "png"];
    private static readonly string[] Decisions = ["SINGLE", "SMART_RECRUIT", "SMART_CRM", "SMART_MESSAGE_SMS", "SMART_MESSAGE_WHATSAPP"];
    private static readonly ImmutableHashSet<string> FileMembers = ["fileName", "mimeType", "fileContent"];

    // The members inside education, experience, location, web and sourceDetails are not documented.
    private static readonly JsonShape Candidate = new()
    {
        ["firstName"] = StrictJson.IsText,
        ["lastName"] = StrictJson.IsText,
        ["email"] = StrictJson.IsText,
        ["phoneNumber"] = StrictJson.IsText,
        ["location"] = IsObject,
        ["web"] = IsObject,
        ["education"] = static value => value.IsList(IsObject),
        ["experience"] = static value => value.IsList(IsObject),
        ["sourceDetails"] = IsObject,
        ["resume"] = IsFile,
        ["avatar"] = IsFile,
        ["attachments"] = static value => value.IsList(IsFile),
        ["answers"] = static value => value.IsList(IsObject),
        ["messageToHiringManager"] = StrictJson.IsText,
        ["consent"] = StrictJson.IsBoolean,
        ["consentDecisions"] = static value => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(static decision => Decisions.Contains(decision.Name) && decision.Value.IsBoolean()),
        ["internal"] = StrictJson.IsBoolean,
        ["createJoinLink"] = StrictJson.IsBoolean,
        ["tags"] = static value => value.IsList(StrictJson.IsText),
    };

    private readonly List<SentFile> files = [];

    public string Email => body.TextOf("email")!;

    public string PersonName => $"{body.TextOf("firstName")} {body.TextOf("lastName")}";

    public string? Problem()
    {
        if (Candidate.Wrong(body).FirstOrDefault() is { } wrong) return $"The member {wrong} is unknown or not of its type.";
        if (((string[])["firstName", "lastName", "email"]).FirstOrDefault(name => string.IsNullOrWhiteSpace(body.TextOf(name))) is { } missing) return $"{missing} is required.";
        if (!Wire.Email.IsValid(Email)) return "email is not valid.";
        if (body.Member("consent") is not null && body.Member("consentDecisions") is not null) return "consent and consentDecisions exclude each other.";
        return FilesProblem() ?? AnswersProblem();
    }

    public ImmutableArray<SentField> Fields() => [.. body.Flatten("", "fileContent")];

    public ImmutableArray<SentFile> Files() => [.. files];

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    private static bool IsFile(JsonElement value) => IsObject(value) && FileMembers.All(name => value.TextOf(name) is not null) && !value.Unknown(FileMembers).Any();

    private string? FilesProblem()
    {
        var sent = new List<(string Field, JsonElement File)>();
        foreach (var name in (string[])["resume", "avatar"]) if (body.Member(name) is { } file) sent.Add((name, file));
        if (body.Member("attachments") is { } attachments) sent.AddRange(attachments.EnumerateArray().Select(static file => ("attachments", file)));
        return sent.Select(file => FileProblem(file.Field, file.File)).FirstOrDefault(static problem => problem is not null);
    }

    private string? FileProblem(string field, JsonElement file)
    {
        if (StrictBase64.Read(file.TextOf("fileContent")!) is not { } bytes) return $"{field}.fileContent is not base64.";
        files.Add(PortalRequest.File(field, file.TextOf("fileName")!, file.TextOf("mimeType")!, bytes));
        return FileKind.Problem(files[^1], FileTypes, MaximumFile);
    }

    private string? AnswersProblem()
    {
        var answers = body.Member("answers") is { } list ? list.EnumerateArray().ToArray() : [];
        var questions = SmartRecruitersForm.Questions(job).ToArray();
        var ids = answers.Select(static answer => answer.TextOf("id") ?? "").ToArray();
        if (questions.Where(question => question.IsRequired && !ids.Contains(SmartRecruitersForm.IdOf(question))).Select(SmartRecruitersForm.IdOf).ToArray() is { Length: > 0 } missing)
            return $"The following screening questions are required: {string.Join(", ", missing)}";
        var wrong = answers.Where(answer => Array.Find(questions, question => SmartRecruitersForm.IdOf(question) == answer.TextOf("id")) is not { } question || !IsAnswer(question, answer)).Select(static answer => answer.TextOf("id"))
            .Concat(ids.GroupBy(static id => id).Where(static group => group.Count() > 1).Select(static group => group.Key)).ToArray();
        return wrong.Length > 0 ? $"Values for the following screening questions' answers are incorrect: {string.Join(", ", wrong)}" : null;
    }

    // {id, records:[{fields:{<field>:[values]}}]}; the inner names are those of the configuration, the rest is not documented.
    private static bool IsAnswer(DemoQuestion question, JsonElement answer)
    {
        if (answer.Unknown(ImmutableHashSet.Create("id", "records")).Any() || answer.Member("records") is not { ValueKind: JsonValueKind.Array } records || records.GetArrayLength() != 1) return false;
        if (!IsObject(records[0]) || records[0].Unknown(ImmutableHashSet.Create("fields")).Any() || records[0].Member("fields") is not { ValueKind: JsonValueKind.Object } fields) return false;
        if (fields.Unknown(ImmutableHashSet.Create(SmartRecruitersForm.FieldId)).Any() || fields.Member(SmartRecruitersForm.FieldId) is not { ValueKind: JsonValueKind.Array } values) return false;
        return (values.GetArrayLength() == 1 || (question.Kind == QuestionKind.MultiSelect && values.GetArrayLength() > 1)) && values.IsList(value => IsValue(question, value));
    }

    private static bool IsValue(DemoQuestion question, JsonElement value) => value.IsText()
        && (question.Options.IsEmpty ? Encoding.UTF8.GetByteCount(value.GetString()!) is > 0 and <= MaximumText : question.Options.Any(option => SmartRecruitersForm.IdOf(option) == value.GetString()));
}
