using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>
/// Checks the standard strings that no line was read from: programs that know only the standard read them, so each must
/// repeat what some line says or where some line leads.
/// </summary>
internal sealed class CopyCheck(JsonFields fields, ProblemList problems)
{
    // More unread strings than a résumé can have copies; bounds the work.
    private const int Limit = 1000;

    private readonly StringBuilder said = new();
    private string allSaid = "";
    private int unread;

    public void Check(JsonElement root, ImmutableArray<ContentLine> lines)
    {
        foreach (var line in lines)
        {
            said.Append(line.PlainText).Append('\n');
            foreach (var run in line.Runs)
                if (run.LinkTarget is { } target) said.Append(target).Append('\n');
        }

        allSaid = said.ToString();
        foreach (var property in root.EnumerateObject())
            if (property.Name is not ("$schema" or "meta")) Value(property.Value, property.Name, property.Name);
    }

    private void Value(JsonElement value, string name, string path)
    {
        if (name.StartsWith("x-", StringComparison.Ordinal) || name is "countryCode" or "postalCode" or "level") return;
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject()) Value(property.Value, property.Name, JsonFields.Join(path, property.Name));
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray()) Value(item, "", string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"));
                break;
            case JsonValueKind.String: Text(value.GetString()!, path); break;
        }
    }

    private void Text(string value, string path)
    {
        if (value.Length == 0 || fields.Read.Contains(path) || ++unread > Limit) return;
        if (!allSaid.Contains(value, StringComparison.OrdinalIgnoreCase)) problems.Add($"no line says what {path} says");
        if (unread == Limit) problems.Add("too many strings are read by no line");
    }
}
