using System.Text.Json;

namespace ResumeExport.Writers.JsonResume.Tree;

/// <summary>An object; its properties are written in the order they were added.</summary>
internal sealed class JsonObject : JsonTree
{
    private readonly List<(string Name, JsonTree Value)> members = [];

    /// <summary>True when there are no properties.</summary>
    public bool IsEmpty => members.Count == 0;

    /// <summary>True when there is a property <paramref name="name"/>.</summary>
    public bool Has(string name)
    {
        foreach (var member in members)
            if (member.Name == name) return true;
        return false;
    }

    /// <summary>Appends a property.</summary>
    public JsonObject Add(string name, JsonTree value)
    {
        members.Add((name, value));
        return this;
    }

    /// <summary>Appends a property with a string.</summary>
    public JsonObject Add(string name, string value) => Add(name, new JsonText(value));

    /// <summary>Appends all properties of <paramref name="other"/>.</summary>
    public void AddAll(JsonObject other) => members.AddRange(other.members);

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
