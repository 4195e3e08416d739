using System.Text.Json;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Ashby;

/// <summary>The storage that files go to before the form: another service than the portal, which takes no key and answers in XML.</summary>
internal sealed class AshbyStorage(PortalContext context)
{
    // Files and sizes that the portal takes are not documented: the types that all portals take, and no limit.
    private static readonly string[] FileTypes = ["pdf", "docx", "doc", "rtf"];
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, AshbyHandle> handles = [];

    /// <summary>A new handle, or null when something of the announcement is missing.</summary>
    public object? Create(JsonElement input, string origin)
    {
        if (input.TextOf("fileUploadContext") != "ApplicationForm" || input.TextOf("filename") is not { Length: > 0 } name || input.TextOf("contentType") is not { Length: > 0 } type) return null;
        if (input.Member("contentLength") is not { } member || !member.IsInteger() || member.GetInt64() <= 0) return null;
        var id = context.NextUuid();
        var handle = new AshbyHandle(id, "policy-" + context.NextUuid(), name, type, member.GetInt64(), context.Time.GetUtcNow() + Lifetime);
        handles.Add(id, handle);
        return new { handle = id, url = $"{origin}/storage/{id}", fields = new Dictionary<string, string> { ["key"] = "uploads/" + id, ["Content-Type"] = type, ["policy"] = handle.Policy } };
    }

    public PortalReply Upload(PortalRequest request)
    {
        if (!handles.TryGetValue(request.Segments[1], out var handle)) return Xml(404, "NoSuchKey", "There is no such upload.");
        // A presigned upload with a second way to sign it is refused; a key of the portal must not come here.
        if (request.Headers.Authorization.Count > 0) return Xml(400, "InvalidArgument", "Only one auth mechanism allowed.");
        if (IsExpired(handle)) return Xml(403, "AccessDenied", "Invalid according to Policy: Policy expired.");
        if (request.MediaType != "multipart/form-data") return Xml(412, "PreconditionFailed", "Bucket POST must be of the enclosure-type multipart/form-data.");
        try
        {
            return Problem(request, handle) is { } problem ? Xml(400, "InvalidArgument", problem) : PortalReply.Empty(204);
        }
        catch (MalformedBodyException exception)
        {
            return Xml(400, "MalformedPOSTRequest", exception.Message);
        }
    }

    /// <summary>The file of a handle that is neither unknown, nor old, nor without its file.</summary>
    public AshbyHandle? Find(string id) => handles.GetValueOrDefault(id) is { File: not null } handle && !IsExpired(handle) ? handle : null;

    /// <summary>A handle serves one application; whether it may serve more is not documented.</summary>
    public void Spend(string id) => handles.Remove(id);

    public static string? FileProblem(SentFile file) => FileKind.Problem(file, FileTypes, null);

    private bool IsExpired(AshbyHandle handle) => context.Time.GetUtcNow() >= handle.Expires;

    private static string? Problem(PortalRequest request, AshbyHandle handle)
    {
        var parts = request.Form();
        // What follows the file is not read.
        if (parts[^1] is not { Name: "file", IsFile: true } file) return "POST requires exactly one file upload, named 'file', as the last part.";
        var fields = parts[..^1].Select(static part => (part.Name, Value: part.Text())).ToList();
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("key", "uploads/" + handle.Id), ("Content-Type", handle.MediaType), ("policy", handle.Policy)])
            if (fields.RemoveAll(field => field == (name, value)) != 1) return $"The field '{name}' is missing or wrong.";
        if (fields.Count > 0) return $"Extra input field: {fields[0].Name}";
        if (file.Content.Length != handle.Length) return $"The file has {file.Content.Length} bytes, announced were {handle.Length}.";
        if (file.MediaType != handle.MediaType) return "The media type of the file is not the one announced.";
        if (handle.File is not null) return "The file is already here.";
        handle.File = PortalRequest.File("_systemfield_resume", handle.FileName, handle.MediaType, file.Content);
        return null;
    }

    private static PortalReply Xml(int status, string code, string message) =>
        PortalReply.Text(status, "application/xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>");
}
