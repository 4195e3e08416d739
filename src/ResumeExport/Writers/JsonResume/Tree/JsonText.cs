using System.Text.Json;

namespace ResumeExport.Writers.JsonResume.Tree;

/// <summary>A string.</summary>
internal sealed class JsonText(string value) : JsonTree
{
    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer)
    {
        // The relaxed encoder still escapes what is outside the first plane, so an emoji would be unreadable.
        if (value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) writer.WriteRawValue(JsonEscaping.Quote(value), skipInputValidation: true);
        else writer.WriteStringValue(value);
    }
}
