using System.Globalization;
using System.Text.Json.Nodes;
using ResumeExport.PortalFakes.Jobs;

namespace ResumeExport.PortalFakes.Portals.SmartRecruiters;

/// <summary>The configuration of a posting; the inner members are not documented but for <c>complianceType</c>.</summary>
internal static class SmartRecruitersForm
{
    /// <summary>The field of each question.</summary>
    public const string FieldId = "value";

    public static string IdOf(DemoQuestion question) => string.Create(CultureInfo.InvariantCulture, $"5a47{question.Number:D4}-0000-4000-8000-000000000001");

    public static string IdOf(DemoOption option) => string.Create(CultureInfo.InvariantCulture, $"option-{option.Number}");

    /// <summary>The questions of a posting: those for a file cannot be asked, consent is a member of its own.</summary>
    public static IEnumerable<DemoQuestion> Questions(DemoJob job) =>
        job.Questions.Where(static question => question.Kind != QuestionKind.File && question.Purpose != QuestionPurpose.Consent).OrderBy(static question => question.Purpose);

    public static JsonObject Configuration(DemoJob job) => new()
    {
        ["questions"] = new JsonArray([.. Questions(job).Select(Question)]),
        ["settings"] = new JsonObject { ["avatarUploadAvailable"] = false },
        ["privacyPolicies"] = new JsonArray(new JsonObject { ["url"] = "https://example.com/privacy", ["orgName"] = "Acme" }),
    };

    private static JsonObject Question(DemoQuestion question)
    {
        var described = new JsonObject
        {
            ["id"] = IdOf(question),
            ["label"] = question.Label,
            ["type"] = TypeOf(question),
            ["repeatable"] = false,
            ["fields"] = new JsonArray(new JsonObject
            {
                ["id"] = FieldId,
                ["label"] = question.Label,
                ["type"] = TypeOf(question),
                ["required"] = question.IsRequired,
                ["values"] = new JsonArray([.. question.Options.Select(static option => new JsonObject { ["id"] = IdOf(option), ["label"] = option.Label })]),
            }),
        };
        if (question.Purpose == QuestionPurpose.Demographic) described["complianceType"] = "DIVERSITY";
        return described;
    }

    private static string TypeOf(DemoQuestion question) => question.Kind switch
    {
        QuestionKind.LongText => "TEXTAREA",
        QuestionKind.YesNo => "RADIO",
        QuestionKind.SingleSelect => "SINGLE_SELECT",
        QuestionKind.MultiSelect => "MULTI_SELECT",
        _ => "INPUT_TEXT",
    };
}
