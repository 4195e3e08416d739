using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Personio;

/// <summary>Holds an application against the documented members; problems are fields with reason codes.</summary>
internal sealed class PersonioCheck(JsonElement body, Dictionary<string, SentFile> documents, DateOnly today)
{
    private const string Unknown = "errors.attribute-validation.unknown";
    private const string Missing = "errors.attribute-validation.required-attribute";
    private const string InvalidType = "errors.attribute-validation.invalid-type";
    private const string InvalidDate = "errors.attribute-validation.invalid-date-format";
    private const string UnknownOption = "errors.attribute-validation.unknown-attribute-option";
    private static readonly string[] Required = ["first_name", "last_name", "email", "job_position_id"];
    private static readonly string[] Categories = ["cv", "cover-letter", "employment-reference", "certificate", "work-sample", "other"];
    private static readonly string[] SystemAttributes = ["birthday", "gender", "location", "phone", "available_from", "salary_expectations"];

    private static readonly Dictionary<string, Func<JsonElement, bool>> Types = new()
    {
        ["first_name"] = StrictJson.IsText,
        ["last_name"] = StrictJson.IsText,
        ["email"] = StrictJson.IsText,
        ["job_position_id"] = StrictJson.IsInteger,
        ["recruiting_channel_id"] = StrictJson.IsInteger,
        ["external_posting_id"] = StrictJson.IsText,
        ["message"] = StrictJson.IsText,
        ["application_date"] = StrictJson.IsText,
        ["phase"] = static value => value.ValueKind == JsonValueKind.Object,
        ["tags"] = static value => value.IsList(StrictJson.IsText),
        ["files"] = static value => value.IsList(static file => file.ValueKind == JsonValueKind.Object),
        ["attributes"] = static value => value.IsList(static attribute => attribute.ValueKind == JsonValueKind.Object),
    };

    private readonly List<SentField> problems = [];
    private readonly List<(string Uuid, SentFile File)> files = [];

    public DemoJob? Job { get; private set; }

    public string Email => body.TextOf("email")!;

    public string PersonName => $"{body.TextOf("first_name")} {body.TextOf("last_name")}";

    /// <summary>The name of the attribute of a question.</summary>
    public static string IdOf(DemoQuestion question) => string.Create(CultureInfo.InvariantCulture, $"custom_attribute_{100 + question.Number}");

    public List<SentField> Problems()
    {
        foreach (var member in body.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null))
        {
            if (!Types.TryGetValue(member.Name, out var isRight)) Add(member.Name, Unknown);
            else if (!isRight(member.Value)) Add(member.Name, InvalidType);
        }

        foreach (var name in Required.Where(name => body.Member(name) is null || string.IsNullOrWhiteSpace(body.Member(name)!.Value.ToString()))) Add(name, Missing);
        if (problems.Count > 0) return problems;
        if (!Wire.Email.IsValid(Email)) Add("email", "errors.attribute-validation.invalid-email-format");
        CheckJob();
        CheckDate();
        CheckPhase();
        foreach (var file in List("files")) CheckFile(file);
        CheckAttributes();
        return problems;
    }

    public ImmutableArray<SentField> Fields() => [.. body.Flatten()];

    /// <summary>The files, the résumé first. They serve one application; whether they may serve more is not documented.</summary>
    public ImmutableArray<SentFile> TakeFiles()
    {
        foreach (var (uuid, _) in files) documents.Remove(uuid);
        return [.. files.Select(static file => file.File).OrderBy(static file => file.Field == "cv" ? 0 : 1)];
    }

    private ImmutableArray<JsonElement> List(string name) => body.Member(name) is { } list ? [.. list.EnumerateArray()] : [];

    // The code for a position that does not exist is not documented; it is taken to be that of one which is not published.
    private void CheckJob()
    {
        Job = PortalContext.Job(PersonioPortal.PortalName, JobCatalogue.Board, body.Member("job_position_id")!.Value.ToString());
        if (Job is not { IsOpen: true }) Add("job_position_id", "errors.job-position.not-published");
        if (body.Member("recruiting_channel_id") is { } channel && channel.GetInt64() != 1) Add("recruiting_channel_id", "errors.posting-validation.channel-not-found");
        if (body.Member("external_posting_id") is not null) Add("external_posting_id", "errors.posting-validation.posting-not-found");
    }

    private void CheckDate()
    {
        if (body.TextOf("application_date") is not { } text) return;
        if (Day.Read(text) is not { } day) Add("application_date", InvalidDate);
        else if (day > today) Add("application_date", "errors.date-validation.date-in-the-future");
    }

    // The ids of phases are not in the reference; only the first phase is known here.
    private void CheckPhase()
    {
        if (body.Member("phase") is { } phase && (phase.TextOf("type") != "system" || phase.TextOf("id") != "unassigned")) Add("phase", "errors.phase-validation.invalid-system-phase");
    }

    private void CheckFile(JsonElement file)
    {
        if (file.Unknown(ImmutableHashSet.Create("uuid", "original_filename", "category")).Any()) Add("files", Unknown);
        if (string.IsNullOrEmpty(file.TextOf("original_filename"))) Add("files", Missing);
        if (!Categories.Contains(file.TextOf("category"))) Add("files", "errors.file-validation.unknown-file-category");
        if (file.TextOf("uuid") is not { } uuid || !documents.TryGetValue(uuid, out var document) || files.Any(known => known.Uuid == uuid)) Add("files", "errors.file-validation.file-not-exists");
        else files.Add((uuid, document with { Field = file.TextOf("category") ?? "" }));
    }

    private void CheckAttributes()
    {
        var attributes = List("attributes").ToArray();
        foreach (var attribute in attributes) CheckAttribute(attribute);
        foreach (var question in Job?.Questions.Where(static question => question.IsRequired) ?? [])
            if (!Array.Exists(attributes, attribute => attribute.TextOf("id") == IdOf(question))) Add(IdOf(question), Missing);
        foreach (var twice in attributes.Select(static attribute => attribute.TextOf("id") ?? "").CountBy(static id => id).Where(static pair => pair.Value > 1)) Add(twice.Key, Unknown);
    }

    private void CheckAttribute(JsonElement attribute)
    {
        var id = attribute.TextOf("id") ?? "";
        var question = Job?.Questions.FirstOrDefault(question => IdOf(question) == id && question.Kind != QuestionKind.File);
        if ((question is null && !SystemAttributes.Contains(id)) || attribute.Unknown(ImmutableHashSet.Create("id", "value")).Any()) Add(id, Unknown);
        else if (attribute.Member("value") is not { } value) Add(id, Missing);
        else if (question is null) CheckSystemAttribute(id, value);
        else CheckAnswer(question, value);
    }

    private void CheckSystemAttribute(string id, JsonElement value)
    {
        if (!value.IsText() && !value.IsInteger()) Add(id, InvalidType);
        else if (id is "birthday" or "available_from" && !(value.IsText() && Day.IsValid(value.GetString()!))) Add(id, InvalidDate);
    }

    // How values of selects are written is not documented: as the text of the option, a list for several.
    private void CheckAnswer(DemoQuestion question, JsonElement value)
    {
        var id = IdOf(question);
        var texts = question.Kind == QuestionKind.MultiSelect && value.IsList(StrictJson.IsText) ? value.EnumerateArray().Select(static item => item.GetString()!).ToArray() : value.IsText() ? [value.GetString()!] : null;
        if (question.Kind == QuestionKind.YesNo && value.IsBoolean()) return;
        if (texts is null) Add(id, InvalidType);
        else if (question.Kind == QuestionKind.Date && !Day.IsValid(texts[0])) Add(id, InvalidDate);
        else if (!question.Options.IsEmpty && !Array.TrueForAll(texts, text => question.Options.Any(option => option.Label == text))) Add(id, UnknownOption);
    }

    private void Add(string field, string reason) => problems.Add(new SentField(field, reason));
}
