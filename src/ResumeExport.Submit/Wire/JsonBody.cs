using System.Text;
using System.Text.Json.Nodes;

namespace ResumeExport.Submit.Wire;

/// <summary>A body of JSON.</summary>
/// <param name="root">The object.</param>
/// <param name="mediaType">Its media type, <c>application/json</c> unless a portal asks for another.</param>
public sealed class JsonBody(JsonObject root, string mediaType = "application/json") : RequestBody
{
    private readonly string text = root.ToJsonString();

    /// <inheritdoc/>
    public override string MediaType => mediaType;

    /// <inheritdoc/>
    public override IReadOnlyList<ReadOnlyMemory<byte>> Pieces => [Encoding.UTF8.GetBytes(text)];

    /// <inheritdoc/>
    public override IEnumerable<string> Describe() => JsonLines.Of(root);
}
