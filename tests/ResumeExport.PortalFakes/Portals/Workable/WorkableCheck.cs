using System.Collections.Immutable;
using System.Text.Json;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Workable;

/// <summary>Holds a candidate against the documented members. Whether the portal itself asks for required answers is not known; the fake does.</summary>
internal sealed class WorkableCheck(DemoJob job, JsonElement body)
{
    private static readonly JsonShape EducationEntry = Texts("school", "degree", "field_of_study", "start_date", "end_date");
    private static readonly JsonShape ExperienceEntry = new() { ["current"] = StrictJson.IsBoolean };
    private static readonly JsonShape Profile = Texts("type", "url", "username");
    private static readonly JsonShape FileShape = Texts("name", "data");

    private static readonly JsonShape Candidate = new()
    {
        ["education_entries"] = static value => value.IsList(EducationEntry.Fits),
        ["experience_entries"] = static value => value.IsList(ExperienceEntry.Fits),
        ["answers"] = static value => value.IsList(static item => item.ValueKind == JsonValueKind.Object && item.TextOf("question_key") is not null),
        ["skills"] = static value => value.IsList(StrictJson.IsText),
        ["tags"] = static value => value.IsList(StrictJson.IsText),
        ["social_profiles"] = static value => value.IsList(Profile.Fits),
        ["resume"] = static value => FileShape.Fits(value) && value.TextOf("name") is not null && value.TextOf("data") is not null,
    };

    private readonly List<SentField> problems = [];
    private readonly List<SentFile> files = [];

    static WorkableCheck()
    {
        foreach (var name in (string[])["title", "company", "industry", "summary", "start_date", "end_date"]) ExperienceEntry.Add(name, StrictJson.IsText);
        foreach (var name in (string[])["name", "firstname", "lastname", "email", "headline", "summary", "address", "phone", "cover_letter", "resume_url"]) Candidate.Add(name, StrictJson.IsText);
    }

    public string Email => Person.TextOf("email")!;

    public string PersonName => Person.TextOf("name") ?? $"{Person.TextOf("firstname")} {Person.TextOf("lastname")}";

    private JsonElement Person => body.GetProperty("candidate");

    public List<SentField> Problems()
    {
        if (body.Unknown(ImmutableHashSet.Create("sourced", "candidate")).FirstOrDefault() is { } other) Add(other, "is unknown");
        if (body.Member("sourced") is { } sourced && !sourced.IsBoolean()) Add("sourced", "must be true or false");
        if (body.Member("candidate") is not { ValueKind: JsonValueKind.Object } candidate)
        {
            Add("candidate", "is missing");
            return problems;
        }

        foreach (var name in Candidate.Wrong(candidate)) Add(name, "is unknown or not of its type");
        if (problems.Count > 0) return problems;
        CheckPerson(candidate);
        CheckResume(candidate);
        CheckAnswers(candidate.Member("answers") is { } answers ? [.. answers.EnumerateArray()] : []);
        return problems;
    }

    public ImmutableArray<SentField> Fields() => [.. body.Flatten("", "data")];

    public ImmutableArray<SentFile> Files() => [.. files];

    private static JsonShape Texts(params string[] names)
    {
        var shape = new JsonShape();
        foreach (var name in names) shape.Add(name, StrictJson.IsText);
        return shape;
    }

    private void CheckPerson(JsonElement candidate)
    {
        if (string.IsNullOrWhiteSpace(candidate.TextOf("name")) && (string.IsNullOrWhiteSpace(candidate.TextOf("firstname")) || string.IsNullOrWhiteSpace(candidate.TextOf("lastname")))) Add("name", "can't be blank");
        if (candidate.TextOf("email") is not { } email || !Wire.Email.IsValid(email)) Add("email", "is missing or invalid");
    }

    private void CheckResume(JsonElement candidate)
    {
        if (candidate.Member("resume") is { } resume)
        {
            if (candidate.Member("resume_url") is not null) Add("resume", "is given in two ways");
            TakeFile("resume", resume, WorkableForm.MaximumResume);
        }
        else if (candidate.TextOf("resume_url") is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"))
        {
            Add("resume_url", "is not a URL");
        }
    }

    private void TakeFile(string field, JsonElement file, int maximum)
    {
        if (StrictBase64.Read(file.TextOf("data")!) is not { } bytes)
        {
            Add(field, "data is not base64");
            return;
        }

        var name = file.TextOf("name")!;
        var sent = PortalRequest.File(field, name, FileKind.MediaTypeOf(name), bytes);
        if (FileKind.Problem(sent, WorkableForm.FileTypes, maximum) is { } problem) Add(field, problem);
        files.Add(sent);
    }

    private void CheckAnswers(JsonElement[] answers)
    {
        foreach (var question in job.Questions)
        {
            var own = answers.Where(answer => answer.TextOf("question_key") == WorkableForm.KeyOf(question)).ToArray();
            if (own.Length == 0 && question.IsRequired) Add(WorkableForm.KeyOf(question), "is required");
            else if (own.Length > 1) Add(WorkableForm.KeyOf(question), "is answered twice");
            else if (own.Length == 1) CheckAnswer(question, own[0]);
        }

        foreach (var answer in answers.Where(answer => !job.Questions.Any(question => WorkableForm.KeyOf(question) == answer.TextOf("question_key")))) Add(answer.TextOf("question_key")!, "is not a question of this job");
    }

    // The member that holds the answer is not in the reference but for its key.
    private void CheckAnswer(DemoQuestion question, JsonElement answer)
    {
        var key = WorkableForm.KeyOf(question);
        var members = answer.EnumerateObject().Where(static member => member.Name != "question_key").ToArray();
        if (members.Length != 1 || members[0].Name != MemberOf(question) || !IsAnswer(question, members[0].Value)) Add(key, $"must be answered by '{MemberOf(question)}'");
        else if (question.Kind == QuestionKind.File) TakeFile(key, members[0].Value, WorkableForm.MaximumFile);
    }

    private static string MemberOf(DemoQuestion question) => question.Kind switch
    {
        QuestionKind.YesNo => "checked",
        QuestionKind.SingleSelect or QuestionKind.MultiSelect => "choices",
        QuestionKind.File => "file",
        QuestionKind.Date => "date",
        _ => "body",
    };

    private static bool IsAnswer(DemoQuestion question, JsonElement value) => question.Kind switch
    {
        QuestionKind.YesNo => value.IsBoolean(),
        QuestionKind.SingleSelect => IsChoices(question, value) && value.GetArrayLength() == 1,
        QuestionKind.MultiSelect => IsChoices(question, value),
        QuestionKind.File => FileShape.Fits(value) && value.TextOf("name") is not null && value.TextOf("data") is not null,
        QuestionKind.Date => value.IsText() && Day.IsValid(value.GetString()!),
        _ => value.IsText() && value.GetString()!.Length > 0,
    };

    private static bool IsChoices(DemoQuestion question, JsonElement value) =>
        value.IsList(item => item.IsText() && question.Options.Any(option => WorkableForm.IdOf(option) == item.GetString()));

    private void Add(string field, string message) => problems.Add(new SentField(field, message));
}
