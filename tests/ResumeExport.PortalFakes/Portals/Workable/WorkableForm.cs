using System.Globalization;
using System.Text.Json.Nodes;
using ResumeExport.PortalFakes.Jobs;

namespace ResumeExport.PortalFakes.Portals.Workable;

/// <summary>Jobs and forms as the portal describes them; their members are known second-hand only.</summary>
internal static class WorkableForm
{
    public const int MaximumResume = 5_000_000;
    public const int MaximumFile = 20_000_000;
    public static readonly string[] FileTypes = ["pdf", "doc", "docx", "rtf", "html", "odt"];

    public static string KeyOf(DemoQuestion question) => string.Create(CultureInfo.InvariantCulture, $"c0ffee{question.Number:x2}");

    public static string IdOf(DemoOption option) => string.Create(CultureInfo.InvariantCulture, $"{700000 + option.Number}");

    public static object Summary(DemoJob job) => new { id = job.Id.ToLowerInvariant(), title = job.Title, shortcode = job.Id, state = "published", application_url = $"https://{job.Board}.workable.com/jobs/{job.Id}/candidates/new" };

    public static JsonArray Fields() =>
    [
        Field("firstname", "First name", "string", true),
        Field("lastname", "Last name", "string", true),
        Field("email", "Email", "email", true),
        Field("phone", "Phone", "string", false),
        Field("cover_letter", "Cover letter", "free_text", false),
        File(Field("resume", "Resume", "file", true), MaximumResume),
    ];

    public static JsonArray Questions(DemoJob job) => [.. job.Questions.Select(Question)];

    private static JsonObject Question(DemoQuestion question)
    {
        var described = new JsonObject { ["id"] = KeyOf(question), ["body"] = question.Label, ["type"] = TypeOf(question), ["required"] = question.IsRequired };
        if (!question.Options.IsEmpty && question.Kind != QuestionKind.YesNo) described["choices"] = new JsonArray([.. question.Options.Select(static option => new JsonObject { ["id"] = IdOf(option), ["body"] = option.Label })]);
        if (question.Kind is QuestionKind.SingleSelect or QuestionKind.MultiSelect) described["single_answer"] = question.Kind == QuestionKind.SingleSelect;
        return question.Kind == QuestionKind.File ? File(described, MaximumFile) : described;
    }

    private static string TypeOf(DemoQuestion question) => question.Kind switch
    {
        QuestionKind.ShortText => "short_text",
        QuestionKind.LongText => "free_text",
        QuestionKind.YesNo => "boolean",
        QuestionKind.SingleSelect => "dropdown",
        QuestionKind.MultiSelect => "multiple_choice",
        QuestionKind.File => "file",
        _ => "date",
    };

    private static JsonObject Field(string key, string label, string type, bool required) => new() { ["key"] = key, ["label"] = label, ["type"] = type, ["required"] = required };

    private static JsonObject File(JsonObject field, int maximum)
    {
        field["supported_file_types"] = new JsonArray([.. FileTypes.Select(static type => JsonValue.Create(type))]);
        field["max_file_size"] = maximum;
        return field;
    }
}
