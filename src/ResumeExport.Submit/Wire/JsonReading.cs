using System.Text.Json;

namespace ResumeExport.Submit.Wire;

/// <summary>Reads members of JSON that may be missing or of another kind than expected.</summary>
internal static class JsonReading
{
    public static JsonElement? Member(this JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A string, number, true or false as text.</summary>
    public static string? Text(this JsonElement item, string name) => item.Member(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } value => value.GetRawText(),
        _ => null,
    };

    public static bool IsTrue(this JsonElement item, string name) => item.Member(name) is { ValueKind: JsonValueKind.True };

    /// <summary>The items of an array; none when there is no array.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement item, string name) =>
        item.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
