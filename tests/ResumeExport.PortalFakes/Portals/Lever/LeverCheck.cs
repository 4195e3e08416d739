using System.Collections.Immutable;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Lever;

/// <summary>The documented fields and rules; what is not documented is refused.</summary>
internal static class LeverCheck
{
    // What the parser reads. Whether others are taken unread is not documented, nor is a size.
    private static readonly string[] FileTypes = ["pdf", "doc", "docx", "rtf", "html", "odt"];

    private static readonly Dictionary<string, int> Lengths = new() { ["userAgent"] = 512, ["acceptLanguage"] = 256, ["referer"] = 2048 };

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "name", "email", "phone", "org", "comments", "silent", "source", "ip", "timezone", "userAgent", "acceptLanguage", "referer", "opportunityLocation",
        "consent[marketing]", "consent[marketing][provided]", "consent[marketing][compliancePolicyId]",
        "consent[store]", "consent[store][provided]", "consent[store][compliancePolicyId]",
    };

    public static string? Problem(LeverBody body) => PersonProblem(body) ?? FieldProblem(body) ?? FileProblem(body);

    /// <summary>What the portal keeps: time zones it knows, long headers cut.</summary>
    public static ImmutableArray<SentField> Kept(LeverBody body) =>
    [
        .. body.Fields.Where(static field => field.Name != "timezone" || TimeZoneInfo.TryFindSystemTimeZoneById(field.Value, out _))
            .Select(static field => Lengths.TryGetValue(field.Name, out var length) && field.Value.Length > length ? field with { Value = field.Value[..length] } : field),
    ];

    private static string? PersonProblem(LeverBody body)
    {
        if (string.IsNullOrWhiteSpace(body["name"])) return "Missing required field: name";
        if (string.IsNullOrWhiteSpace(body["email"])) return "Missing required field: email";
        return body["email"]!.Contains('@', StringComparison.Ordinal) ? null : "Invalid email";
    }

    private static string? FieldProblem(LeverBody body)
    {
        foreach (var field in body.Fields)
        {
            if (field.Name == "resume") return "resume must be a file in a multipart form";
            if (!Known.Contains(field.Name) && !IsLink(field.Name)) return $"Unknown field: {field.Name}";
            if ((field.Name == "silent" || (field.Name.StartsWith("consent[", StringComparison.Ordinal) && !field.Name.EndsWith("Id]", StringComparison.Ordinal))) && field.Value is not ("true" or "false")) return $"{field.Name} must be true or false";
        }

        return body.Fields.Select(static field => field.Name).CountBy(static name => name).FirstOrDefault(static pair => pair.Value > 1).Key is { } twice ? $"Field given twice: {twice}" : null;
    }

    private static bool IsLink(string name) => name.StartsWith("urls[", StringComparison.Ordinal) && name.EndsWith(']') && name.Length > "urls[]".Length;

    private static string? FileProblem(LeverBody body)
    {
        if (body.Files.FirstOrDefault(static file => file.Field != "resume") is { } other) return $"Unknown file: {other.Field}";
        if (body.Files.Length > 1) return "Field given twice: resume";
        return body.Files.IsEmpty ? null : FileKind.Problem(body.Files[0], FileTypes, null);
    }
}
