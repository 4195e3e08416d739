using System.Globalization;
using System.Text.Json;
using ResumeExport.Model.Document;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>Reads the parts of an entry's head and brings them into canonical order.</summary>
internal sealed class EntryHead(JsonFields fields, ProblemList problems)
{
    private readonly List<JsonPart> parts = [];
    private readonly RunCollector text = new();

    /// <summary>Returns the parts of a standard object.</summary>
    public List<JsonPart> Of(JsonElement entry, EntryShape shape, string path)
    {
        Fields(entry, shape, path);
        Period(entry, shape, path);
        Parts(entry, "x-parts", path);
        return InOrder();
    }

    /// <summary>Returns the parts of an entry object.</summary>
    public List<JsonPart> Of(JsonElement entry, string path)
    {
        Parts(entry, "parts", path);
        return InOrder();
    }

    private List<JsonPart> InOrder() => [.. parts.OrderBy(static part => part.Role)];

    private void Fields(JsonElement entry, EntryShape shape, string path)
    {
        var url = fields.String(entry, "url", path);
        if (url is not null) fields.Read.Remove(JsonFields.Join(path, "url"));
        foreach (var (field, role) in shape.Fields)
        {
            if (IsCopy(entry, field) || fields.String(entry, field, path) is not { } value) continue;
            fields.Append(text, entry, field, value, path, url: url);
            Add(role, null, JsonFields.Join(path, field));
            url = null;
        }
    }

    // What repeats another entry is no line; CopyCheck looks whether some line says it.
    private static bool IsCopy(JsonElement entry, string field) =>
        entry.TryGetProperty("x-copies", out var copies) && copies.ValueKind == JsonValueKind.Array
            && copies.EnumerateArray().Any(copy => copy.ValueKind == JsonValueKind.String && copy.ValueEquals(field));

    private void Period(JsonElement entry, EntryShape shape, string path)
    {
        var start = Date(entry, "startDate", path);
        var end = Date(entry, shape.DateField, path);
        var place = JsonFields.Join(path, "x-period");
        if (JsonFields.Rich(entry, "x-period") is { } rich) JsonRich.Append(text, rich, problems, place);
        else text.Append(Written(start, end));
        if (text.IsEmpty) return;
        Add(EntryPartRole.Period, start is null ? end : $"{start}/{end ?? ".."}", place);
    }

    private string? Date(JsonElement entry, string name, string path)
    {
        if (fields.String(entry, name, path) is not { } date) return null;
        if (PartialDate.ParseIso(date) is null) problems.Add($"{JsonFields.Join(path, name)} is no date");
        return date;
    }

    private static string Written(string? start, string? end)
    {
        if (start is null) return Written(end);
        return $"{Written(start)} – {(end is null ? "Present" : Written(end))}";
    }

    private static string Written(string? date)
    {
        if (date is null || PartialDate.ParseIso(date) is not { Month: { } month } parsed) return date ?? "";
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);
        return string.Create(CultureInfo.InvariantCulture, $"{name} {parsed.Year}");
    }

    private void Parts(JsonElement entry, string name, string path)
    {
        if (fields.Array(entry, name, path) is not { } array) return;
        var index = 0;
        foreach (var part in array.EnumerateArray())
            Part(part, string.Create(CultureInfo.InvariantCulture, $"{JsonFields.Join(path, name)}[{index++}]"));
    }

    private void Part(JsonElement part, string path)
    {
        if (part.ValueKind != JsonValueKind.Object || JsonFields.Rich(part, "text") is not { } value)
        {
            problems.Add($"{path} is no part");
            return;
        }

        if (JsonFields.Rich(part, "label") is { } label) fields.Label(text, label, path);
        JsonRich.Append(text, value, problems, path);
        Add(Role(part, path), fields.String(part, "date", path), path);
    }

    private EntryPartRole Role(JsonElement part, string path)
    {
        if (Enum.TryParse<EntryPartRole>(fields.String(part, "role", path), ignoreCase: true, out var role)) return role;
        problems.Add($"{path} has no role");
        return EntryPartRole.Other;
    }

    private void Add(EntryPartRole role, string? date, string place) => parts.Add(new JsonPart(role, text.Take(), date, place));
}
