using System.Text.Json;

namespace ResumeExport.Writers.JsonResume.Tree;

/// <summary>A JSON value that is still growing: an entry's object is filled while later arrays already point at it.</summary>
internal abstract class JsonTree
{
    /// <summary>Writes the value.</summary>
    public abstract void WriteTo(Utf8JsonWriter writer);
}
