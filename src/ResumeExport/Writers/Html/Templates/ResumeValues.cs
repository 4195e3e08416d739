using System.Text.Json;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>
/// Makes the values of a template from JSON Resume. Themes were written for several versions of the schema, so what a field was called before
/// (<c>company</c>, <c>website</c>) is there beside what it is called now.
/// </summary>
internal sealed class ResumeValues(RenderBudget budget)
{
    private static readonly (string Owner, string Alias, string Name)[] FormerNames =
    [
        ("basics", "website", "url"), ("basics", "picture", "image"), ("work", "company", "name"), ("work", "website", "url"), ("volunteer", "website", "url"),
        ("publications", "website", "url"), ("projects", "website", "url"), ("education", "gpa", "score"), ("education", "website", "url"), ("location", "countrycode", "countryCode"),
    ];

    /// <summary>Returns the values of <paramref name="json"/>, UTF-8 of a JSON object.</summary>
    public static TemplateObject Of(ReadOnlyMemory<byte> json, RenderBudget budget)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
        return (TemplateObject)new ResumeValues(budget).Value("", document.RootElement)!;
    }

    private object? Value(string owner, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Object(owner, value),
        JsonValueKind.Array => new TemplateList(budget, [.. value.EnumerateArray().Select(item => Value(owner, item))]),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        _ => null,
    };

    private TemplateObject Object(string owner, JsonElement value)
    {
        var result = new TemplateObject(budget);
        foreach (var member in value.EnumerateObject()) result.Add(member.Name, Value(member.Name, member.Value));
        foreach (var (of, alias, name) in FormerNames)
            if (of == owner) result.Alias(alias, name);
        return result;
    }
}
