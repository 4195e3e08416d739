using System.Globalization;
using System.Text.Json.Nodes;
using ResumeExport.PortalFakes.Jobs;

namespace ResumeExport.PortalFakes.Portals.Ashby;

/// <summary>A posting and its form as the portal describes them.</summary>
internal static class AshbyForm
{
    /// <summary>The path of a question.</summary>
    public static string PathOf(DemoQuestion question) => string.Create(CultureInfo.InvariantCulture, $"a5b2{question.Number:D4}-0000-4000-8000-000000000001");

    /// <summary>The value of an option; Ashby names them by text.</summary>
    public static string ValueOf(DemoOption option) => option.Label;

    /// <summary>The type of the value of a question.</summary>
    public static string TypeOf(DemoQuestion question) => question.Kind switch
    {
        QuestionKind.ShortText => "String",
        QuestionKind.LongText => "RichText",
        QuestionKind.YesNo => "Boolean",
        QuestionKind.SingleSelect => "ValueSelect",
        QuestionKind.MultiSelect => "MultiValueSelect",
        QuestionKind.File => "File",
        _ => "Date",
    };

    public static JsonObject Describe(DemoJob job) => new()
    {
        ["id"] = job.Id,
        ["title"] = job.Title,
        ["jobId"] = job.OtherId,
        ["isListed"] = true,
        ["applicationFormDefinition"] = Definition(job),
    };

    public static JsonObject Definition(DemoJob job) => new()
    {
        ["sections"] = new JsonArray(
            Section("About you", Standard()),
            Section("Questions", job.Questions.Where(static question => question.Purpose == QuestionPurpose.Screening).Select(Field)),
            Section("Voluntary questions", job.Questions.Where(static question => question.Purpose != QuestionPurpose.Screening).Select(Field))),
    };

    private static JsonObject Section(string title, IEnumerable<JsonNode> fields) => new() { ["title"] = title, ["fields"] = new JsonArray([.. fields]) };

    private static IEnumerable<JsonNode> Standard() =>
    [
        Field("_systemfield_name", "String", "Name", true),
        Field("_systemfield_email", "Email", "Email", true),
        Field("_systemfield_resume", "File", "Resume", true),
        Field("_systemfield_phone", "Phone", "Phone Number", false),
        Field("_systemfield_location", "Location", "Location", false),
    ];

    private static JsonNode Field(DemoQuestion question)
    {
        var field = Field(PathOf(question), TypeOf(question), question.Label, question.IsRequired);
        // How options are described is not in the stored documentation.
        if (question.Kind is QuestionKind.SingleSelect or QuestionKind.MultiSelect)
            field["field"]!["selectableValues"] = new JsonArray([.. question.Options.Select(static option => new JsonObject { ["label"] = option.Label, ["value"] = ValueOf(option) })]);
        return field;
    }

    private static JsonObject Field(string path, string type, string title, bool required) => new()
    {
        ["field"] = new JsonObject { ["id"] = path, ["type"] = type, ["path"] = path, ["humanReadablePath"] = title, ["title"] = title, ["isNullable"] = !required },
        ["isRequired"] = required,
    };
}
