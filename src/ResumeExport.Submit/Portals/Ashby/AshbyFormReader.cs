using System.Text.Json;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Ashby;

/// <summary>Reads the form of a posting.</summary>
internal static class AshbyFormReader
{
    private static readonly string[] Person = ["_systemfield_name", "_systemfield_email"];

    // Ashby marks statistics and consent by the words of their titles only; what has them is never filled by anything but the answers anyway.
    public static FormReading Read(JsonElement results) => results.Member("applicationFormDefinition") is { } form
        ? FormReading.Of(new ApplicationForm(results.Text("title") ?? "", [.. form.List("sections").SelectMany(static section => section.List("fields")).Where(static field => field.Member("field")?.Text("path") is not null).Select(Question)], true))
        : FormReading.Failed("the portal's description of the job has no form");

    private static FormQuestion Question(JsonElement item)
    {
        var field = item.Member("field")!.Value;
        var path = field.Text("path")!;
        var type = field.Text("type") ?? "";
        return new FormQuestion(path, field.Text("title") ?? path, KindOf(type), item.IsTrue("isRequired"), path.StartsWith("_systemfield_", StringComparison.Ordinal) ? QuestionPurpose.Standard : QuestionPurpose.Screening)
        {
            Options = [.. field.List("selectableValues").Select(static value => new FormOption(value.Text("value") ?? "", value.Text("label") ?? ""))],
            WireType = Person.Contains(path) ? "person" : type,
        };
    }

    private static QuestionKind KindOf(string type) => type switch
    {
        "Boolean" => QuestionKind.YesNo,
        "Date" => QuestionKind.Date,
        "Number" or "Score" => QuestionKind.Number,
        "RichText" => QuestionKind.LongText,
        "ValueSelect" => QuestionKind.One,
        "MultiValueSelect" => QuestionKind.Many,
        "File" => QuestionKind.File,
        "String" or "Email" or "Phone" => QuestionKind.Text,
        _ => QuestionKind.Other,
    };
}
