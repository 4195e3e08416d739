using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Ashby;

/// <summary>A submission, as JSON or as a form whose members are the same.</summary>
internal sealed class AshbySubmission
{
    private static readonly ImmutableHashSet<string> Known = ["jobPostingId", "applicationForm", "utmData", "tagIds", "allowSubmissionForUnpublishedJobPosting"];

    private AshbySubmission(string? jobPostingId, JsonElement? applicationForm, ImmutableArray<SentFile> files)
    {
        JobPostingId = jobPostingId;
        var form = applicationForm ?? throw new MalformedBodyException("applicationForm is missing.");
        if (form.ValueKind != JsonValueKind.Object || form.Member("fieldSubmissions") is not { ValueKind: JsonValueKind.Array } submissions) throw new MalformedBodyException("applicationForm.fieldSubmissions is missing.");
        if (form.Unknown(ImmutableHashSet.Create("fieldSubmissions")).FirstOrDefault() is { } other) throw new MalformedBodyException($"Unknown member: applicationForm.{other}");
        FieldSubmissions = [.. submissions.EnumerateArray().Select(Field)];
        Files = files;
    }

    public string? JobPostingId { get; }

    public ImmutableArray<(string Path, JsonElement Value)> FieldSubmissions { get; }

    /// <summary>Files of the form itself; their field is the name that a value refers to.</summary>
    public ImmutableArray<SentFile> Files { get; }

    public static AshbySubmission Read(PortalRequest request) => request.MediaType switch
    {
        "application/json" => OfJson(StrictJson.ReadObject(request.Body)),
        "multipart/form-data" => OfForm(request.Form()),
        var other => throw new MalformedBodyException($"The content type '{other}' is not supported."),
    };

    private static AshbySubmission OfJson(JsonElement body) => body.Unknown(Known).FirstOrDefault() is { } other
        ? throw new MalformedBodyException($"Unknown member: {other}")
        : new AshbySubmission(body.TextOf("jobPostingId"), body.Member("applicationForm"), []);

    private static AshbySubmission OfForm(ImmutableArray<MultipartPart> parts)
    {
        var fields = new Dictionary<string, string>();
        foreach (var part in parts.Where(static part => !part.IsFile))
        {
            if (!Known.Contains(part.Name)) throw new MalformedBodyException($"Unknown part: {part.Name}");
            if (!fields.TryAdd(part.Name, part.Text())) throw new MalformedBodyException($"A part comes twice: {part.Name}");
        }

        var form = fields.TryGetValue("applicationForm", out var json) ? StrictJson.ReadObject(Encoding.UTF8.GetBytes(json)) : (JsonElement?)null;
        return new AshbySubmission(fields.GetValueOrDefault("jobPostingId"), form, [.. parts.Where(static part => part.IsFile).Select(PortalRequest.File)]);
    }

    private static (string Path, JsonElement Value) Field(JsonElement submission)
    {
        if (submission.ValueKind != JsonValueKind.Object || submission.TextOf("path") is not { Length: > 0 } path || !submission.TryGetProperty("value", out var value)) throw new MalformedBodyException("A field submission needs path and value.");
        return (path, value);
    }
}
