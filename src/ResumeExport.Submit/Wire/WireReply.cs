using System.Text;
using System.Text.Json;

namespace ResumeExport.Submit.Wire;

/// <summary>What a portal answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type of the body; empty without one.</param>
/// <param name="Body">The body, as far as it came.</param>
/// <param name="Problem">Why the body is not whole; null when it is.</param>
/// <param name="Location">Where a redirect leads; null for none.</param>
/// <param name="RetryAt">When the portal says to come back; null when it does not.</param>
public sealed record WireReply(int Status, string MediaType, ReadOnlyMemory<byte> Body, string? Problem = null, string? Location = null, DateTimeOffset? RetryAt = null)
{
    private const int Deepest = 64;

    /// <summary>True for 200 to 299.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The body as a JSON object; null when it is none, or not whole.</summary>
    public JsonElement? Json()
    {
        if (Problem is not null) return null;
        try
        {
            using var document = JsonDocument.Parse(Body, new JsonDocumentOptions { MaxDepth = Deepest });
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The beginning of the body as text, for messages.</summary>
    public string Excerpt() => Encoding.UTF8.GetString(Body.Span[..Math.Min(Body.Length, 300)]);
}
