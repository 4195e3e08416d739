using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResumeExport.PortalFakes;

/// <summary>An answer of a portal.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">The value of Content-Type, or null without a body.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Headers">Further headers.</param>
internal sealed record PortalReply(int Status, string? MediaType, ReadOnlyMemory<byte> Body, ImmutableArray<SentField> Headers)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PortalReply Json(int status, object body, string mediaType = "application/json; charset=utf-8") =>
        new(status, mediaType, JsonSerializer.SerializeToUtf8Bytes(body, Options), []);

    public static PortalReply Text(int status, string mediaType, string body) => new(status, mediaType, Encoding.UTF8.GetBytes(body), []);

    public static PortalReply Empty(int status) => new(status, null, default, []);

    public PortalReply With(string header, string value) => this with { Headers = Headers.Add(new SentField(header, value)) };
}
