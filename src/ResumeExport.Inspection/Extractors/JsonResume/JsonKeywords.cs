using System.Globalization;
using System.Text.Json;
using ResumeExport.Model.Content;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>Reads keywords under a label: skills, interests, languages and labelled blocks.</summary>
internal sealed class JsonKeywords(JsonFields fields, JsonOutput output, ProblemList problems)
{
    /// <summary>Reads a labelled block.</summary>
    public void Labelled(JsonElement label, JsonElement block, string path)
    {
        JsonRich.Append(output.Text, label, problems, path, TextStyles.Bold);
        output.Text.Append(":", TextStyles.Bold);
        output.Text.Append(" ");
        if (fields.Array(block, "values", path) is { } values)
        {
            var index = 0;
            foreach (var value in values.EnumerateArray())
            {
                if (index++ > 0) output.Text.Append(", ");
                JsonRich.Append(output.Text, value, problems, path);
            }
        }

        output.Add(path);
    }

    /// <summary>Appends one string of an array; false when it is none.</summary>
    public bool Text(JsonElement value, JsonElement parent, string property, string path, string place, TextStyles added)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            problems.Add($"{JsonFields.Join(path, place)} is of the wrong type");
            return false;
        }

        fields.Read.Add(JsonFields.Join(path, place));
        fields.Append(output.Text, parent, property, value.GetString()!, path, added);
        return true;
    }

    /// <summary>Reads a skill or an interest.</summary>
    public void Keywords(JsonElement item, string path)
    {
        var keywords = fields.Array(item, "keywords", path);
        var isList = keywords is { } array && array.GetArrayLength() > 0;
        Label(item, "name", path, isList);
        for (var i = 0; isList && i < keywords!.Value.GetArrayLength(); i++)
        {
            if (i > 0) output.Text.Append(", ");
            Text(keywords.Value[i], item, Number($"keywords/{i}"), path, Index("keywords", i), 0);
        }

        output.Add(path);
    }

    /// <summary>Reads a spoken language.</summary>
    public void Language(JsonElement item, string path)
    {
        var fluency = fields.String(item, "fluency", path);
        Label(item, "language", path, fluency is not null);
        if (fluency is not null) fields.Append(output.Text, item, "fluency", fluency, path);
        output.Add(path);
    }

    private void Label(JsonElement item, string name, string path, bool isLabel)
    {
        if (fields.String(item, name, path) is { } label) fields.Append(output.Text, item, name, label, path, isLabel ? TextStyles.Bold : 0);
        if (!isLabel) return;
        output.Text.Append(":", TextStyles.Bold);
        output.Text.Append(" ");
    }

    private static string Index(string path, object index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
