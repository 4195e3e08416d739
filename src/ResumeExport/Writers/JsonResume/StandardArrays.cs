using System.Globalization;
using ResumeExport.Schemas.JsonResume;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>The arrays at the root of the schema.</summary>
internal sealed class StandardArrays
{
    private readonly Dictionary<string, JsonList> arrays = new(StringComparer.Ordinal);

    /// <summary>Appends an object to <paramref name="array"/> and returns the pointer to it.</summary>
    public string Add(string array, JsonObject item)
    {
        if (!arrays.TryGetValue(array, out var list)) arrays.Add(array, list = new JsonList());
        list.Add(item);
        return string.Create(CultureInfo.InvariantCulture, $"#/{array}/{list.Count - 1}");
    }

    /// <summary>Adds the arrays that have items to <paramref name="root"/>, in the order of the schema.</summary>
    public void AddTo(JsonObject root)
    {
        foreach (var shape in EntryShapes.All)
            if (shape.Array != "projects" && shape.Array != "references") AddTo(root, shape.Array);
        foreach (var shape in KeywordShape.All) AddTo(root, shape.Array);
        AddTo(root, "references");
        AddTo(root, "projects");
    }

    private void AddTo(JsonObject root, string array)
    {
        if (arrays.TryGetValue(array, out var list)) root.Add(array, list);
    }
}
