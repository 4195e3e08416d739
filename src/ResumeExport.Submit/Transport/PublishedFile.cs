using System.Security.Cryptography;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Transport;

/// <summary>Holds what stands at an address against the proven file.</summary>
internal static class PublishedFile
{
    /// <summary>What is wrong with it; null when it is the file, byte for byte.</summary>
    public static string? Problem(WireExchange exchange, AttachedFile file) => exchange.Reply switch
    {
        null => $"the file at its address cannot be fetched: {exchange.Problem}",
        { Status: >= 300 and < 400 } => "the address of the file redirects elsewhere, which is not followed",
        { Status: not 200 } reply => FormattableString.Invariant($"the address of the file answered with status {reply.Status}"),
        { Problem: { } problem } => $"what stands at the address of the file is not {file.Name}: {problem}",
        { Body: var body } when Convert.ToHexStringLower(SHA256.HashData(body.Span)) is var found && found != file.Sha256 =>
            FormattableString.Invariant($"what stands at the address of the file is not {file.Name}: it has {body.Length} bytes and the SHA-256 {found}, not {file.Bytes.Length} bytes and {file.Sha256}"),
        _ => null,
    };
}
