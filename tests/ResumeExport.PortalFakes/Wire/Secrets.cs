using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>Keeps secrets out of the logs of the host, but lets a test see that the right one came.</summary>
internal static class Secrets
{
    private static readonly string[] Headers = ["Authorization", "Proxy-Authorization", "X-SmartToken", "Cookie"];
    private static readonly string[] Parameters = ["key", "token", "api_key"];

    /// <summary>The first 16 hexadecimal digits of SHA-256, after <c>sha256:</c>.</summary>
    public static string Hash(string secret) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)))[..16];

    public static ImmutableArray<SentField> Of(IHeaderDictionary headers) =>
        [.. headers.SelectMany(static header => header.Value.Select(value => new SentField(header.Key, Headers.Contains(header.Key, StringComparer.OrdinalIgnoreCase) ? Hash(value ?? "") : value ?? "")))];

    public static string OfTarget(string target)
    {
        var question = target.IndexOf('?', StringComparison.Ordinal);
        if (question < 0) return target;
        var parts = target[(question + 1)..].Split('&').Select(static part => part.Split('=', 2) is [var name, var value] && Parameters.Contains(name) ? $"{name}={Hash(Uri.UnescapeDataString(value))}" : part);
        return target[..(question + 1)] + string.Join('&', parts);
    }

    /// <summary>Compares in a time that does not depend on what is equal.</summary>
    public static bool AreEqual(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
