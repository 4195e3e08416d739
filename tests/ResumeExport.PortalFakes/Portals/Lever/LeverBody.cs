using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Lever;

/// <summary>The fields of a submission under the names that a form gives them.</summary>
internal sealed class LeverBody
{
    private LeverBody(IEnumerable<SentField> fields, IEnumerable<SentFile> files)
    {
        Fields = [.. fields];
        Files = [.. files];
    }

    public ImmutableArray<SentField> Fields { get; }

    public ImmutableArray<SentFile> Files { get; }

    public string? this[string name] => Fields.FirstOrDefault(field => field.Name == name)?.Value;

    public static LeverBody Read(PortalRequest request) => request.MediaType switch
    {
        "multipart/form-data" => OfForm(request.Form()),
        "application/x-www-form-urlencoded" => new LeverBody(UrlEncoded(Encoding.UTF8.GetString(request.Body.Span)), []),
        "application/json" => new LeverBody(OfJson(StrictJson.ReadObject(request.Body)), []),
        var other => throw new MalformedBodyException($"The content type '{other}' is not supported."),
    };

    private static LeverBody OfForm(ImmutableArray<MultipartPart> parts) => new(
        parts.Where(static part => !part.IsFile).Select(static part => new SentField(part.Name, part.Text())),
        parts.Where(static part => part.IsFile).Select(PortalRequest.File));

    private static IEnumerable<SentField> UrlEncoded(string text)
    {
        foreach (var pair in text.Split('&'))
        {
            if (pair.Split('=') is not [var name, var value]) throw new MalformedBodyException("The form is not name=value pairs.");
            yield return new SentField(Undo(name), Undo(value));
        }
    }

    private static string Undo(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static IEnumerable<SentField> OfJson(JsonElement body) => body.EnumerateObject().SelectMany(static member => Flatten(member.Name, member.Value));

    private static IEnumerable<SentField> Flatten(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Flatten($"{name}[{member.Name}]", member.Value)),
        JsonValueKind.True => [new SentField(name, "true")],
        JsonValueKind.False => [new SentField(name, "false")],
        JsonValueKind.String => [new SentField(name, value.GetString()!)],
        _ => throw new MalformedBodyException($"{name} must be text, true or false."),
    };
}
