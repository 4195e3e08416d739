using System.Text.Json;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>Reads JSON as RFC 8259 has it: no comments, no trailing commas, no name twice, UTF-8 without a mark.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>The object that a body is.</summary>
    /// <exception cref="MalformedBodyException">Not JSON, or not an object.</exception>
    public static JsonElement ReadObject(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw new MalformedBodyException("The JSON is not an object.");
        }
        catch (JsonException exception)
        {
            throw new MalformedBodyException("Not JSON: " + exception.Message);
        }
    }

    /// <summary>A member that is there and not null, or null.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>The text of a member, or null when it is missing or not a string.</summary>
    public static string? TextOf(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;

    /// <summary>The names of members that are not among those known.</summary>
    public static IEnumerable<string> Unknown(this JsonElement element, IReadOnlySet<string> known) =>
        element.EnumerateObject().Select(static member => member.Name).Where(name => !known.Contains(name));

    public static bool IsBoolean(this JsonElement element) => element.ValueKind is JsonValueKind.True or JsonValueKind.False;

    public static bool IsText(this JsonElement element) => element.ValueKind == JsonValueKind.String;

    public static bool IsInteger(this JsonElement element) => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out _);

    public static bool IsList(this JsonElement element, Func<JsonElement, bool> isItem) => element.ValueKind == JsonValueKind.Array && element.EnumerateArray().All(isItem);

    /// <summary>Every leaf by its path, in order; texts that hold a file, by name, are left out.</summary>
    public static IEnumerable<SentField> Flatten(this JsonElement element, string path = "", params string[] without)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject().Where(member => !without.Contains(member.Name)))
                    foreach (var field in member.Value.Flatten(path.Length == 0 ? member.Name : $"{path}.{member.Name}", without)) yield return field;
                break;
            case JsonValueKind.Array:
                foreach (var (index, item) in element.EnumerateArray().Index())
                    foreach (var field in item.Flatten($"{path}[{index}]", without)) yield return field;
                break;
            default:
                yield return new SentField(path, element.ToString());
                break;
        }
    }
}
