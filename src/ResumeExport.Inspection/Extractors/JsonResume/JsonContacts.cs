using System.Text.Json;
using ResumeExport.Model.Content;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>Reads the headline and the contacts.</summary>
internal sealed class JsonContacts(JsonFields fields, JsonOutput output, ProblemList problems)
{
    /// <summary>Reads the line under the name.</summary>
    public void Headline(JsonElement basics)
    {
        var label = fields.String(basics, "label", "basics");
        if (fields.Object(basics, "x-headline", "basics") is { } headline) HeadlineParts(headline);
        var runs = output.Text.Take();
        if (!runs.IsEmpty && string.Concat(runs.Select(static run => run.Text)) != label) problems.Add("basics.label and its runs say different things");
        if (!runs.IsEmpty) output.Append(runs);
        else if (label is not null) fields.Append(output.Text, basics, "label", label, "basics");
        output.Add("basics.label");
    }

    private void HeadlineParts(JsonElement headline)
    {
        var separator = fields.String(headline, "separator", "basics.x-headline") ?? "•";
        if (fields.Array(headline, "parts", "basics.x-headline") is not { } parts) return;
        foreach (var part in parts.EnumerateArray())
        {
            if (!output.Text.IsEmpty) output.Text.Append($" {separator} ");
            JsonRich.Append(output.Text, part, problems, "basics.x-headline.parts");
        }
    }

    /// <summary>Reads a contact object.</summary>
    public void Contact(JsonElement contact, string path)
    {
        if (contact.ValueKind != JsonValueKind.Object || JsonFields.Rich(contact, "value") is not { } value)
        {
            problems.Add($"{path} is no contact");
            return;
        }

        if (JsonFields.Rich(contact, "label") is { } label) fields.Label(output.Text, label, path);
        JsonRich.Append(output.Text, value, problems, path);
        output.Add(path);
    }

    /// <summary>Reads a field of <c>basics</c> that a pointer leads to.</summary>
    public void Field(JsonElement root, string field, string path)
    {
        if (fields.Object(root, "basics", "") is not { } basics)
        {
            problems.Add($"{path} points to nothing");
        }
        else if (field == "location")
        {
            if (fields.Object(basics, field, "basics") is { } location) Location(location);
        }
        else if (fields.String(basics, field, "basics") is { } value)
        {
            fields.Append(output.Text, basics, field, value, "basics");
            if (field == "summary") output.Paragraphs("basics.summary");
            else output.Add("basics." + field);
        }
    }

    private void Location(JsonElement location)
    {
        const string path = "basics.location";
        if (JsonFields.Rich(location, "x-label") is { } label) fields.Label(output.Text, label, path);
        if (JsonFields.Rich(location, "x-text") is { } rich) JsonRich.Append(output.Text, rich, problems, path);
        else output.Text.Append(string.Join(", ", LocationFields(location, path)));
        output.Add(path);
    }

    private IEnumerable<string> LocationFields(JsonElement location, string path)
    {
        foreach (var name in (string[])["address", "city", "region", "countryCode"])
            if (fields.String(location, name, path) is { } value) yield return value;
    }

    /// <summary>Reads an account on a network.</summary>
    public void Profile(JsonElement profile, string path)
    {
        if (JsonFields.Rich(profile, "x-label") is { } label) fields.Label(output.Text, label, path);
        if (JsonFields.Rich(profile, "x-text") is { } rich) JsonRich.Append(output.Text, rich, problems, path);
        else if (fields.String(profile, "network", path) is { } network) output.Text.Append(network, TextStyles.None, fields.String(profile, "url", path));
        output.Add(path);
    }
}
