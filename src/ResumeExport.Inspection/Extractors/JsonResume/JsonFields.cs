using System.Text.Json;
using ResumeExport.Model.Content;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>Reads properties, reports those of a wrong type, and remembers which were read.</summary>
internal sealed class JsonFields(ProblemList problems)
{
    /// <summary>The paths of all strings that were read as, or together with, a line.</summary>
    public HashSet<string> Read { get; } = new(StringComparer.Ordinal);

    public JsonElement? Object(JsonElement parent, string name, string path) => Typed(parent, name, path, JsonValueKind.Object);

    public JsonElement? Array(JsonElement parent, string name, string path) => Typed(parent, name, path, JsonValueKind.Array);

    /// <summary>Returns a string property and marks it as read; null when it is absent or empty.</summary>
    public string? String(JsonElement parent, string name, string path)
    {
        if (Typed(parent, name, path, JsonValueKind.String)?.GetString() is not { Length: > 0 } value) return null;
        Read.Add(Join(path, name));
        return value;
    }

    /// <summary>Returns a property that holds rich text; null when it is absent.</summary>
    public static JsonElement? Rich(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Appends a standard string with its label and its runs.</summary>
    /// <param name="text">Takes the text.</param>
    /// <param name="parent">The object that has the string.</param>
    /// <param name="name">The property, or property and index.</param>
    /// <param name="plain">The string.</param>
    /// <param name="path">The place of <paramref name="parent"/>.</param>
    /// <param name="added">Emphasis that the field's meaning gives it.</param>
    /// <param name="url">A link for all of the text when there are no runs.</param>
    public void Append(RunCollector text, JsonElement parent, string name, string plain, string path, TextStyles added = 0, string? url = null)
    {
        if (Lookup(parent, "x-labels", name, path) is { } label) Label(text, label, Join(path, name));
        if (Lookup(parent, "x-rich", name, path) is not { } rich)
        {
            text.Append(plain, added, url);
            return;
        }

        if (JsonRich.PlainText(rich) == plain)
        {
            JsonRich.Append(text, rich, problems, Join(path, name), added);
            return;
        }

        problems.Add($"{Join(path, name)} and its runs say different things");
        text.Append(plain, added);
    }

    /// <summary>Appends a label and its colon; a label that ends in a blank joins two parts and has none.</summary>
    public void Label(RunCollector text, JsonElement label, string path)
    {
        JsonRich.Append(text, label, problems, path);
        if (!JsonRich.PlainText(label).EndsWith(' ')) text.Append(": ");
    }

    public static string Join(string path, string name) =>
        path.Length == 0 ? name : name.Length > 0 && name[0] == '[' ? path + name : $"{path}.{name}";

    private JsonElement? Lookup(JsonElement parent, string property, string name, string path) =>
        Object(parent, property, path) is { } map && map.TryGetProperty(name, out var value) ? value : null;

    private JsonElement? Typed(JsonElement parent, string name, string path, JsonValueKind kind)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == kind) return value;
        problems.Add($"{Join(path, name)} is of the wrong type");
        return null;
    }
}
