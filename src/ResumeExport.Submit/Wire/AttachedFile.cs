using System.Security.Cryptography;

namespace ResumeExport.Submit.Wire;

/// <summary>A file to send. Its bytes were read once: those that were checked are those that are sent.</summary>
/// <param name="Name">The file name that the portal gets.</param>
/// <param name="MediaType">The media type that goes with the extension.</param>
/// <param name="Bytes">The content.</param>
public sealed record AttachedFile(string Name, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>SHA-256 of the content, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>What a dry run prints for the content.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({MediaType}, {Bytes.Length} bytes, sha256 {Sha256})");
}
