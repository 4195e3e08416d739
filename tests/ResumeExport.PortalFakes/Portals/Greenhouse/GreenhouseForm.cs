using System.Globalization;
using System.Text.Json.Nodes;
using ResumeExport.PortalFakes.Jobs;

namespace ResumeExport.PortalFakes.Portals.Greenhouse;

/// <summary>Jobs and their questions as the portal describes them.</summary>
internal static class GreenhouseForm
{
    /// <summary>The name of the field of a question.</summary>
    public static string NameOf(DemoQuestion question) => string.Create(CultureInfo.InvariantCulture, $"question_{4_100_000 + question.Number}");

    public static JsonObject Summary(DemoJob job, bool withContent)
    {
        var summary = new JsonObject
        {
            ["id"] = int.Parse(job.Id, CultureInfo.InvariantCulture),
            ["internal_job_id"] = int.Parse(job.OtherId, CultureInfo.InvariantCulture),
            ["title"] = job.Title,
            ["updated_at"] = "2026-01-15T10:00:00-05:00",
            ["location"] = new JsonObject { ["name"] = "Anywhere" },
            ["absolute_url"] = $"https://boards.greenhouse.io/{job.Board}/jobs/{job.Id}",
        };
        if (withContent) summary["content"] = $"&lt;p&gt;We are looking for a {job.Title}.&lt;/p&gt;";
        return summary;
    }

    public static JsonObject Describe(DemoJob job, bool withQuestions)
    {
        var description = Summary(job, true);
        if (!withQuestions) return description;
        description["questions"] = new JsonArray([.. Standard(), .. job.Questions.Where(static question => question.Purpose == QuestionPurpose.Screening).Select(Question)]);
        description["location_questions"] = new JsonArray(
            Question("Location", false, Field("location", "input_text")), Question("Latitude", false, Field("latitude", "input_hidden")), Question("Longitude", false, Field("longitude", "input_hidden")));
        description["compliance"] = null;
        var demographic = job.Questions.Where(static question => question.Purpose == QuestionPurpose.Demographic).ToArray();
        description["demographic_questions"] = demographic.Length == 0 ? null : new JsonObject
        {
            ["header"] = "Voluntary questions",
            ["description"] = "<p>Your answers do not affect your application.</p>",
            ["questions"] = new JsonArray([.. demographic.Select(Demographic)]),
        };
        description["data_compliance"] = new JsonArray(new JsonObject
        {
            ["type"] = "gdpr",
            ["requires_consent"] = job.Questions.Any(static question => question.Purpose == QuestionPurpose.Consent),
            ["requires_processing_consent"] = false,
            ["requires_retention_consent"] = job.Questions.Any(static question => question.Purpose == QuestionPurpose.Consent),
            ["retention_period"] = 365,
        });
        return description;
    }

    private static IEnumerable<JsonNode> Standard() =>
    [
        Question("First Name", true, Field("first_name", "input_text")),
        Question("Last Name", true, Field("last_name", "input_text")),
        Question("Email", true, Field("email", "input_text")),
        Question("Phone", false, Field("phone", "input_text")),
        Question("Resume/CV", true, Field("resume", "input_file"), Field("resume_text", "textarea")),
        Question("Cover Letter", false, Field("cover_letter", "input_file"), Field("cover_letter_text", "textarea")),
    ];

    private static JsonObject Question(DemoQuestion question) => Question(question.Label, question.IsRequired, question.Kind switch
    {
        QuestionKind.File => Field(NameOf(question), "input_file"),
        QuestionKind.LongText => Field(NameOf(question), "textarea"),
        QuestionKind.MultiSelect => Field(NameOf(question) + "[]", "multi_value_multi_select", question),
        QuestionKind.SingleSelect or QuestionKind.YesNo => Field(NameOf(question), "multi_value_single_select", question),
        // There is no type for days.
        _ => Field(NameOf(question), "input_text"),
    });

    private static JsonObject Demographic(DemoQuestion question) => new()
    {
        ["id"] = question.Number,
        ["label"] = question.Label,
        ["required"] = question.IsRequired,
        ["type"] = "multi_value_single_select",
        ["answer_options"] = new JsonArray([.. question.Options.Select(static option => new JsonObject { ["id"] = option.Number, ["label"] = option.Label, ["free_form"] = false })]),
    };

    private static JsonObject Question(string label, bool required, params JsonObject[] fields) =>
        new() { ["required"] = required, ["label"] = label, ["fields"] = new JsonArray([.. fields]) };

    private static JsonObject Field(string name, string type, DemoQuestion? question = null) => new()
    {
        ["name"] = name,
        ["type"] = type,
        ["values"] = new JsonArray([.. (question?.Options ?? []).Select(static option => new JsonObject { ["value"] = option.Number, ["label"] = option.Label })]),
    };
}
