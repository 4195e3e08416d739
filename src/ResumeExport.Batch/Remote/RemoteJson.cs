using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeExport.Batch.Remote;

/// <summary>Jobs, results and states as JSON; the code is generated, so that nothing is looked up at start-up.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(JobResult))]
[JsonSerializable(typeof(JobSettings))]
[JsonSerializable(typeof(FolderState))]
internal sealed partial class RemoteJson : JsonSerializerContext
{
    /// <summary>Returns the value of <paramref name="json"/>; null when it is none, such as a message of another program.</summary>
    public static T? TryRead<T>(ReadOnlySpan<byte> json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
