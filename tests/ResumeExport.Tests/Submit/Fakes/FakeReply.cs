using System.Text.Json.Nodes;

namespace ResumeExport.Tests.Submit.Fakes;

internal sealed record FakeReply(int Status, string Body, string? MediaType, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}
