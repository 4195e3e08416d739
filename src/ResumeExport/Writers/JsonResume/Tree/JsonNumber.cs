using System.Text.Json;

namespace ResumeExport.Writers.JsonResume.Tree;

/// <summary>A whole number.</summary>
internal sealed class JsonNumber(int value) : JsonTree
{
    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => writer.WriteNumberValue(value);
}
