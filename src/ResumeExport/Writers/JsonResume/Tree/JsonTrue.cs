using System.Text.Json;

namespace ResumeExport.Writers.JsonResume.Tree;

/// <summary>The value <c>true</c>; what is false is left out.</summary>
internal sealed class JsonTrue : JsonTree
{
    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => writer.WriteBooleanValue(true);
}
