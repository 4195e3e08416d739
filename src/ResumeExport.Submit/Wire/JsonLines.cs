using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResumeExport.Submit.Wire;

/// <summary>JSON as a person reads it.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Of(JsonObject root) => root.ToJsonString(Layout).Split('\n');
}
