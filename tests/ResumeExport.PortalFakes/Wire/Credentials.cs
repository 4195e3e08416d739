using System.Text;
using Microsoft.AspNetCore.Http;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>What a request brings to prove who sends it.</summary>
internal static class Credentials
{
    /// <summary>User and password of Basic, or null when the header is missing or broken.</summary>
    public static (string User, string Password)? Basic(IHeaderDictionary headers)
    {
        if (After(headers, "Basic ") is not { } encoded || StrictBase64.Read(encoded) is not { } bytes) return null;
        var pair = Encoding.UTF8.GetString(bytes).Split(':', 2);
        return pair.Length == 2 ? (pair[0], pair[1]) : null;
    }

    /// <summary>What follows a scheme in the one Authorization header, or null.</summary>
    public static string? After(IHeaderDictionary headers, string scheme)
    {
        var values = headers.Authorization;
        return values.Count == 1 && values[0] is { } value && value.StartsWith(scheme, StringComparison.Ordinal) ? value[scheme.Length..] : null;
    }
}
