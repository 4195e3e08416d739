using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ResumeExport.Submit.Wire;

/// <summary>A form of RFC 7578. The boundary comes from the content, so that the same form has the same bytes on every run.</summary>
public sealed class MultipartBody : RequestBody
{
    private readonly ImmutableArray<FormPart> parts;
    private readonly string boundary;

    /// <summary>Makes the body of parts in their order.</summary>
    public MultipartBody(IEnumerable<FormPart> parts)
    {
        this.parts = [.. parts];
        boundary = "resume-export-" + Digest(this.parts);
        Pieces = [.. Write()];
    }

    /// <inheritdoc/>
    public override string MediaType => "multipart/form-data; boundary=" + boundary;

    /// <inheritdoc/>
    public override IReadOnlyList<ReadOnlyMemory<byte>> Pieces { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Describe() => parts.Select(static part => $"{part.Name} = {part.File?.ToString() ?? part.Value}");

    private IEnumerable<ReadOnlyMemory<byte>> Write()
    {
        foreach (var part in parts)
        {
            yield return Bytes($"--{boundary}\r\nContent-Disposition: form-data; name=\"{Quote(part.Name)}\"");
            if (part.File is { } file)
            {
                yield return Bytes($"; filename=\"{Quote(file.Name)}\"\r\nContent-Type: {file.MediaType}\r\n\r\n");
                yield return file.Bytes;
            }
            else
            {
                // Lines of a form end in CRLF, as browsers send them.
                yield return Bytes("\r\n\r\n" + part.Value.ReplaceLineEndings("\r\n"));
            }

            yield return Bytes("\r\n");
        }

        yield return Bytes($"--{boundary}--\r\n");
    }

    // The three characters that the HTML standard escapes in names.
    private static string Quote(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Digest(ImmutableArray<FormPart> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts) hash.AppendData(Encoding.UTF8.GetBytes($"{part.Name}\n{part.Value}\n{part.File}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
