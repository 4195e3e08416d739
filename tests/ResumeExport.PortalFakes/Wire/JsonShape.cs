using System.Text.Json;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>The members that an object may have, and what each must be.</summary>
internal sealed class JsonShape : Dictionary<string, Func<JsonElement, bool>>
{
    public JsonShape()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Members that are not known, or not what they must be; null counts as left out.</summary>
    public IEnumerable<string> Wrong(JsonElement element) => element.ValueKind != JsonValueKind.Object
        ? ["(body)"]
        : element.EnumerateObject().Where(member => !TryGetValue(member.Name, out var isRight) || (member.Value.ValueKind != JsonValueKind.Null && !isRight(member.Value))).Select(static member => member.Name);

    /// <summary>Whether an element is an object without wrong members.</summary>
    public bool Fits(JsonElement element) => !Wrong(element).Any();
}
