using System.Collections.Immutable;
using System.Text.Json;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Teamtailor;

/// <summary>Holds resources against the documented attributes.</summary>
internal static class TeamtailorCheck
{
    private static readonly JsonShape CandidateAttributes = new()
    {
        ["email"] = StrictJson.IsText,
        ["first-name"] = StrictJson.IsText,
        ["last-name"] = StrictJson.IsText,
        ["phone"] = StrictJson.IsText,
        ["pitch"] = StrictJson.IsText,
        ["resume"] = StrictJson.IsText,
        ["linkedin-url"] = StrictJson.IsText,
        ["tags"] = static value => value.IsList(StrictJson.IsText),
        ["sourced"] = StrictJson.IsBoolean,
        ["merge"] = StrictJson.IsBoolean,
        ["set-consent-expiration"] = StrictJson.IsBoolean,
        ["send-welcome-message"] = StrictJson.IsBoolean,
    };

    private static readonly JsonShape ApplicationAttributes = new()
    {
        ["cover-letter"] = StrictJson.IsText,
        ["sourced"] = StrictJson.IsBoolean,
        ["send-user-notifications"] = StrictJson.IsBoolean,
    };

    /// <summary>What is wrong with a candidate, or null.</summary>
    public static string? Candidate(JsonElement body, out JsonElement attributes)
    {
        attributes = default;
        if (Data(body, "candidates", out var data) is { } problem) return problem;
        if (data.Member("attributes") is not { ValueKind: JsonValueKind.Object } found || data.Member("relationships") is not null) return "attributes are missing";
        attributes = found;
        if (CandidateAttributes.Wrong(attributes).FirstOrDefault() is { } wrong) return $"{wrong} is unknown or not of its type";
        var isSourced = attributes.Member("sourced")?.ValueKind == JsonValueKind.True;
        return attributes.TextOf("email") is { } email ? (Email.IsValid(email) ? null : "email is invalid") : isSourced ? null : "email can't be blank";
    }

    /// <summary>What is wrong with an application, or null.</summary>
    public static string? Application(JsonElement body, out string job, out string candidate)
    {
        job = candidate = "";
        if (Data(body, "job-applications", out var data) is { } problem) return problem;
        if (data.Member("attributes") is { } attributes && ApplicationAttributes.Wrong(attributes).FirstOrDefault() is { } wrong) return $"{wrong} is unknown or not of its type";
        if (data.Member("relationships") is not { ValueKind: JsonValueKind.Object } relationships || relationships.Unknown(ImmutableHashSet.Create("job", "candidate")).Any()) return "relationships are missing or unknown";
        if (Related(relationships, "job", "jobs") is not { } jobId) return "job must exist";
        if (Related(relationships, "candidate", "candidates") is not { } candidateId) return "candidate must exist";
        (job, candidate) = (jobId, candidateId);
        return null;
    }

    private static string? Data(JsonElement body, string type, out JsonElement data)
    {
        data = body.Member("data") ?? default;
        if (data.ValueKind != JsonValueKind.Object || body.Unknown(ImmutableHashSet.Create("data")).Any()) return "data is missing";
        if (data.Unknown(ImmutableHashSet.Create("type", "attributes", "relationships")).FirstOrDefault() is { } other) return $"{other} must not be given";
        return data.TextOf("type") == type ? null : $"type must be {type}";
    }

    // Ids of JSON:API are texts.
    private static string? Related(JsonElement relationships, string name, string type) =>
        relationships.Member(name) is { ValueKind: JsonValueKind.Object } relationship && relationship.Member("data") is { ValueKind: JsonValueKind.Object } data && data.TextOf("type") == type ? data.TextOf("id") : null;
}
