using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Lays a tree out as YAML: a member a line, two blanks a level, quotes only where a plain word could be read as something else.</summary>
internal sealed class YamlText
{
    private readonly StringBuilder text = new();

    /// <summary>Returns <paramref name="tree"/> as a YAML document; lines end with a line feed.</summary>
    public static string Of(JsonTree tree)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json)) tree.WriteTo(writer);
        using var document = JsonDocument.Parse(json.ToArray());
        var yaml = new YamlText();
        yaml.Members(document.RootElement, 0, isInItem: false);
        return yaml.text.ToString();
    }

    private void Members(JsonElement value, int indent, bool isInItem)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (!isInItem) text.Append(' ', indent);
            isInItem = false;
            text.Append(Scalar(member.Name)).Append(':');
            Value(member.Value, indent + 2);
        }
    }

    private void Value(JsonElement value, int indent)
    {
        if (IsEmpty(value)) text.Append(value.ValueKind == JsonValueKind.Object ? " {}\n" : " []\n");
        else if (value.ValueKind == JsonValueKind.Object) Nested(() => Members(value, indent, isInItem: false));
        else if (value.ValueKind == JsonValueKind.Array) Nested(() => Items(value, indent, isInItem: false));
        else text.Append(' ').Append(Leaf(value)).Append('\n');
    }

    private void Nested(Action write)
    {
        text.Append('\n');
        write();
    }

    private void Items(JsonElement list, int indent, bool isInItem)
    {
        foreach (var item in list.EnumerateArray())
        {
            if (!isInItem) text.Append(' ', indent);
            isInItem = false;
            text.Append("- ");
            Item(item, indent + 2);
        }
    }

    private void Item(JsonElement item, int indent)
    {
        if (IsEmpty(item)) text.Append(item.ValueKind == JsonValueKind.Object ? "{}\n" : "[]\n");
        else if (item.ValueKind == JsonValueKind.Object) Members(item, indent, isInItem: true);
        else if (item.ValueKind == JsonValueKind.Array) Items(item, indent, isInItem: true);
        else text.Append(Leaf(item)).Append('\n');
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };

    private static string Leaf(JsonElement value) => value.ValueKind == JsonValueKind.String ? Scalar(value.GetString()!) : value.GetRawText();

    private static string Scalar(string value) => IsPlain(value) ? value : "\"" + JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";

    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || value[^1] is ' ' or ':' || !char.IsLetter(value[0])) return false;
        if (value.ToLowerInvariant() is "true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n") return false;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsLetterOrDigit(value[i]) || value[i] is '.' or ',' or '/' or '(' or ')' or '+' or '-' or '_' or '@' or ';' or '–' or '—' or '’') continue;
            if (value[i] == ' ' && value[i - 1] != ' ') continue;
            if (value[i] == ':' && value[i + 1] != ' ') continue;
            return false;
        }

        return true;
    }
}
