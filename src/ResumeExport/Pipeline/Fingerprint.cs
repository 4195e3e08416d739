using System.Security.Cryptography;
using System.Text;

namespace ResumeExport.Pipeline;

/// <summary>SHA-256 in lower-case hex, as manifests show it.</summary>
public static class Fingerprint
{
    /// <summary>Returns the hash of <paramref name="bytes"/>.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Returns the hash of <paramref name="text"/> in UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}
