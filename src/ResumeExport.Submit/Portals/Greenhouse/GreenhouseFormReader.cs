using System.Collections.Immutable;
using System.Text.Json;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Greenhouse;

/// <summary>Reads the questions of a job.</summary>
internal static class GreenhouseFormReader
{
    public const string Demographic = "demographic:";

    private static readonly string[] Person = ["first_name", "last_name", "email"];
    private static readonly string[] Standard = ["first_name", "last_name", "email", "phone", "resume", "resume_text", "cover_letter", "cover_letter_text", "location", "latitude", "longitude"];

    public static FormReading Read(JsonElement job)
    {
        var questions = ImmutableArray.CreateBuilder<FormQuestion>();
        foreach (var list in (string[])["questions", "location_questions"])
            foreach (var question in job.List(list)) questions.AddRange(Fields(question, QuestionPurpose.Screening));
        if (questions.Count == 0) return FormReading.Failed("the portal's description of the job has no questions");
        foreach (var part in job.List("compliance"))
            foreach (var question in part.List("questions")) questions.AddRange(Fields(question, QuestionPurpose.Demographic));
        if (job.Member("demographic_questions") is { } demographic) questions.AddRange(demographic.List("questions").Select(DemographicQuestion));
        foreach (var part in job.List("data_compliance")) questions.AddRange(Consents(part));
        return FormReading.Of(new ApplicationForm(job.Text("title") ?? "", questions.ToImmutable(), true));
    }

    // Several fields of one question are several ways to answer it.
    private static IEnumerable<FormQuestion> Fields(JsonElement question, QuestionPurpose purpose)
    {
        var fields = question.List("fields").Where(static field => field.Text("name") is { Length: > 0 }).ToList();
        foreach (var field in fields)
        {
            var name = field.Text("name")!;
            yield return new FormQuestion(name, question.Text("label") ?? name, KindOf(field.Text("type")), question.IsTrue("required"), Standard.Contains(name) ? QuestionPurpose.Standard : purpose)
            {
                Options = [.. field.List("values").Select(static value => new FormOption(value.Text("value") ?? "", value.Text("label") ?? ""))],
                Group = fields[0].Text("name")!,
                WireType = Person.Contains(name) ? "person" : "",
            };
        }
    }

    private static QuestionKind KindOf(string? type) => type switch
    {
        "input_file" => QuestionKind.File,
        "textarea" => QuestionKind.LongText,
        "multi_value_single_select" => QuestionKind.One,
        "multi_value_multi_select" => QuestionKind.Many,
        _ => QuestionKind.Text,
    };

    private static FormQuestion DemographicQuestion(JsonElement question) =>
        new(Demographic + question.Text("id"), question.Text("label") ?? "", question.Text("type") == "multi_value_multi_select" ? QuestionKind.Many : QuestionKind.One, question.IsTrue("required"), QuestionPurpose.Demographic)
        {
            Options = [.. question.List("answer_options").Select(static option => new FormOption(option.Text("id") ?? "", option.Text("label") ?? ""))],
        };

    private static IEnumerable<FormQuestion> Consents(JsonElement part)
    {
        foreach (var (asked, field, label) in new[] {
            ("requires_consent", "gdpr_consent_given", "Consent to the processing of the data"),
            ("requires_processing_consent", "gdpr_processing_consent_given", "Consent to the processing of the data for this application"),
            ("requires_retention_consent", "gdpr_retention_consent_given", "Consent to keeping the data"), })
            if (part.IsTrue(asked)) yield return new FormQuestion($"data_compliance[{field}]", label, QuestionKind.YesNo, true, QuestionPurpose.Consent);
    }
}
