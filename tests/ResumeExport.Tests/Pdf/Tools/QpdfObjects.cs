using System.Globalization;
using System.Text.Json;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Pdf.Tools;

/// <summary>A file's objects as qpdf reads them: a view that shares no code with the writer.</summary>
internal sealed class QpdfObjects : IDisposable
{
    private readonly JsonDocument json;

    private QpdfObjects(JsonDocument json) => this.json = json;

    public JsonElement Root => Follow(Table.GetProperty("trailer").GetProperty("value").GetProperty("/Root"));

    public IEnumerable<JsonElement> Pages => Follow(Root.GetProperty("/Pages")).GetProperty("/Kids").EnumerateArray();

    private JsonElement Table => json.RootElement.GetProperty("qpdf")[1];

    public static QpdfObjects Read(string path)
    {
        var output = ExternalTool.Run("qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=all", path);
        return new QpdfObjects(JsonDocument.Parse(output.Output));
    }

    /// <summary>The object a reference stands for; anything else is given back.</summary>
    public JsonElement Follow(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || !value.GetString()!.EndsWith(" R", StringComparison.Ordinal))
            return value;
        var entry = Table.GetProperty("obj:" + value.GetString());
        return entry.TryGetProperty("stream", out var stream) ? stream.GetProperty("dict") : entry.GetProperty("value");
    }

    public string StreamText(JsonElement reference)
    {
        var stream = Table.GetProperty("obj:" + reference.GetString()).GetProperty("stream");
        return System.Text.Encoding.Latin1.GetString(stream.GetProperty("data").GetBytesFromBase64());
    }

    /// <summary>The parent tree as key and value.</summary>
    public Dictionary<int, JsonElement> ParentTree()
    {
        var numbers = Follow(Follow(Root.GetProperty("/StructTreeRoot")).GetProperty("/ParentTree")).GetProperty("/Nums");
        var tree = new Dictionary<int, JsonElement>();
        for (var i = 0; i < numbers.GetArrayLength(); i += 2)
            tree.Add(numbers[i].GetInt32(), numbers[i + 1]);
        return tree;
    }

    /// <summary>All structure elements with their references, depth first.</summary>
    public List<(string Reference, JsonElement Element)> Elements()
    {
        var found = new List<(string, JsonElement)>();
        Collect(Follow(Root.GetProperty("/StructTreeRoot")).GetProperty("/K"), found);
        return found;
    }

    public void Dispose() => json.Dispose();

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Elements().Count} elements");

    private void Collect(JsonElement reference, List<(string Reference, JsonElement Element)> found)
    {
        var element = Follow(reference);
        if (reference.ValueKind != JsonValueKind.String || !element.TryGetProperty("/S", out _))
            return;
        found.Add((reference.GetString()!, element));
        foreach (var kid in element.GetProperty("/K").EnumerateArray())
            Collect(kid, found);
    }
}
