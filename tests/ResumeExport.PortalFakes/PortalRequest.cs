using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes;

/// <summary>A request without the prefix of its portal.</summary>
/// <param name="Method">The method.</param>
/// <param name="Segments">The decoded parts of the path between slashes.</param>
/// <param name="RawQuery">The query, from its question mark on.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Origin">Scheme, host and port the sender used, with the portal's prefix: where the portal's paths begin.</param>
/// <param name="Body">The bytes of the body.</param>
internal sealed record PortalRequest(string Method, ImmutableArray<string> Segments, string RawQuery, IHeaderDictionary Headers, string Origin, ReadOnlyMemory<byte> Body)
{
    public string MediaType => Headers.ContentType.Count == 1 ? (Headers.ContentType[0] ?? "").Split(';')[0].Trim().ToLowerInvariant() : "";

    /// <summary>The one value of a query parameter; null when it is missing or comes twice.</summary>
    public string? Query(string name) =>
        QueryHelpers.ParseQuery(RawQuery).TryGetValue(name, out var values) && values.Count == 1 ? values[0] : null;

    public IEnumerable<string> QueryNames => QueryHelpers.ParseQuery(RawQuery).Keys;

    /// <summary>Whether method and path are those of a pattern, whose stars stand for any one part.</summary>
    public bool Is(string method, string pattern)
    {
        var parts = pattern.Split('/');
        return Method == method && parts.Length == Segments.Length && parts.Zip(Segments).All(static pair => pair.First == "*" ? pair.Second.Length > 0 : pair.First == pair.Second);
    }

    /// <summary>Splits off the company where the portal has it in its host: it may stand before the portal's own path, else it is the demo board.</summary>
    /// <param name="first">The first part of the portal's own path.</param>
    public (string Board, PortalRequest Inner) SplitBoard(string first) =>
        Segments.Length > 1 && Segments[0] != first ? (Segments[0], this with { Segments = Segments[1..] }) : (JobCatalogue.Board, this);

    public ImmutableArray<MultipartPart> Form() => StrictMultipart.Read(Headers.ContentType[0]!, Body);

    public static SentFile File(string field, string name, string mediaType, ReadOnlyMemory<byte> content) =>
        new(field, name, mediaType, content, Convert.ToHexStringLower(SHA256.HashData(content.Span)));

    public static SentFile File(MultipartPart part) => File(part.Name, part.FileName!, part.MediaType!, part.Content);
}
