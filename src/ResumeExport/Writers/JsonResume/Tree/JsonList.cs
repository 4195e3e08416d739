using System.Text.Json;

namespace ResumeExport.Writers.JsonResume.Tree;

/// <summary>An array.</summary>
internal sealed class JsonList : JsonTree
{
    private readonly List<JsonTree> items = [];

    /// <summary>Number of items.</summary>
    public int Count => items.Count;

    /// <summary>Appends an item.</summary>
    public JsonList Add(JsonTree item)
    {
        items.Add(item);
        return this;
    }

    /// <summary>Appends a string.</summary>
    public JsonList Add(string item) => Add(new JsonText(item));

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in items) item.WriteTo(writer);
        writer.WriteEndArray();
    }
}
