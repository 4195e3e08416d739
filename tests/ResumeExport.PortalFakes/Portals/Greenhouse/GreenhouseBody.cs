using System.Collections.Immutable;
using System.Text.Json;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Greenhouse;

/// <summary>The fields of a submission under the names that a form gives them, whether they came as a form or as JSON.</summary>
internal sealed class GreenhouseBody
{
    private const string Content = "_content";

    private GreenhouseBody(ImmutableArray<SentField> fields, ImmutableArray<SentFile> files, IEnumerable<string> notText)
    {
        Fields = fields;
        Files = files;
        NotText = notText.ToHashSet();
    }

    /// <summary>Fields that came as a number, true or false of JSON; a form knows text only.</summary>
    public IReadOnlySet<string> NotText { get; }

    public ImmutableArray<SentField> Fields { get; }

    public ImmutableArray<SentFile> Files { get; }

    public string? this[string name] => Fields.FirstOrDefault(field => field.Name == name)?.Value;

    public static GreenhouseBody Read(PortalRequest request) => request.MediaType switch
    {
        "multipart/form-data" => OfForm(request.Form()),
        "application/json" => OfJson(StrictJson.ReadObject(request.Body)),
        var other => throw new MalformedBodyException($"The content type '{other}' is not supported."),
    };

    /// <summary>What the portal keeps: a location counts only with both coordinates.</summary>
    public ImmutableArray<SentField> KeptFields() => Has("location") && Has("latitude") && Has("longitude")
        ? Fields
        : [.. Fields.Where(static field => field.Name is not ("location" or "latitude" or "longitude"))];

    private bool Has(string name) => !string.IsNullOrEmpty(this[name]);

    private static GreenhouseBody OfForm(ImmutableArray<MultipartPart> parts) => new(
        [.. parts.Where(static part => !part.IsFile).Select(static part => new SentField(part.Name, part.Text()))],
        [.. parts.Where(static part => part.IsFile).Select(PortalRequest.File)],
        []);

    private static GreenhouseBody OfJson(JsonElement body)
    {
        var files = body.EnumerateObject().Where(static member => member.Name.EndsWith(Content, StringComparison.Ordinal)).Select(member => OfBase64(body, member)).ToImmutableArray();
        var names = files.SelectMany(static file => (string[])[file.Field + Content, file.Field + Content + "_filename"]).ToHashSet();
        var leaves = body.EnumerateObject().Where(member => !names.Contains(member.Name)).SelectMany(static member => Flatten(member.Name, member.Value)).ToArray();
        return new GreenhouseBody([.. leaves.Select(static leaf => leaf.Field)], files, leaves.Where(static leaf => !leaf.IsText).Select(static leaf => leaf.Field.Name));
    }

    private static SentFile OfBase64(JsonElement body, JsonProperty member)
    {
        if (!member.Value.IsText() || StrictBase64.Read(member.Value.GetString()!) is not { } bytes) throw new MalformedBodyException($"{member.Name} is not base64.");
        if (body.TextOf(member.Name + "_filename") is not { Length: > 0 } name) throw new MalformedBodyException($"{member.Name}_filename is missing.");
        return PortalRequest.File(member.Name[..^Content.Length], name, FileKind.MediaTypeOf(name), bytes);
    }

    private static IEnumerable<(SentField Field, bool IsText)> Flatten(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Flatten($"{name}[{member.Name}]", member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Flatten(name + "[]", item)),
        JsonValueKind.Null => [],
        JsonValueKind.True => [(new SentField(name, "true"), false)],
        JsonValueKind.False => [(new SentField(name, "false"), false)],
        _ => [(new SentField(name, value.ToString()), value.IsText())],
    };
}
