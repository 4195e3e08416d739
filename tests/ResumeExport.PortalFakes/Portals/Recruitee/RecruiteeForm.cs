using System.Globalization;
using System.Text.Json.Nodes;
using ResumeExport.PortalFakes.Jobs;

namespace ResumeExport.PortalFakes.Portals.Recruitee;

/// <summary>Offers and their questions as the portal describes them; the members are known second-hand.</summary>
internal static class RecruiteeForm
{
    public static int IdOf(DemoQuestion question) => 600_000 + question.Number;

    public static int IdOf(DemoOption option) => 610_000 + option.Number;

    /// <summary>Phone and résumé are required unless an offer asks for less: the one without questions does.</summary>
    public static bool NeedsPhone(DemoJob job) => !job.Questions.IsEmpty;

    public static string KindOf(DemoQuestion question) => question switch
    {
        { Purpose: QuestionPurpose.Consent } => "legal",
        { Kind: QuestionKind.ShortText } => "string",
        { Kind: QuestionKind.LongText } => "text",
        { Kind: QuestionKind.YesNo } => "boolean",
        { Kind: QuestionKind.SingleSelect } => "single_choice",
        { Kind: QuestionKind.MultiSelect } => "multi_choice",
        { Kind: QuestionKind.File } => "file",
        _ => "date",
    };

    public static JsonObject Describe(DemoJob job) => new()
    {
        ["id"] = int.Parse(job.OtherId, CultureInfo.InvariantCulture),
        ["slug"] = job.Id,
        ["title"] = job.Title,
        ["careers_url"] = $"https://{job.Board}.recruitee.com/o/{job.Id}",
        ["options_phone"] = NeedsPhone(job) ? "required" : "optional",
        ["options_cv"] = "required",
        ["options_cover_letter"] = "optional",
        ["options_photo"] = "off",
        ["open_questions"] = new JsonArray([.. job.Questions.Select(Question)]),
    };

    private static JsonObject Question(DemoQuestion question) => new()
    {
        ["id"] = IdOf(question),
        ["kind"] = KindOf(question),
        ["required"] = question.IsRequired,
        ["position"] = question.Number,
        ["body"] = question.Label,
        ["open_question_options"] = KindOf(question) is "single_choice" or "multi_choice"
            ? new JsonArray([.. question.Options.Select(static option => new JsonObject { ["id"] = IdOf(option), ["body"] = option.Label, ["position"] = option.Number })])
            : new JsonArray(),
    };
}
