using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>Walks a résumé in the order that its <c>x-sections</c> give and collects the lines.</summary>
internal sealed class JsonWalk(JsonElement root, JsonFields fields, LineCollector lines, ProblemList problems)
{
    private const int SectionLevel = 2;
    private const int FirstEntryLevel = 3;

    private static readonly string[] StandardOrder =
        ["work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests", "references", "projects"];

    private readonly RunCollector text = new();
    private readonly HashSet<string> followed = new(StringComparer.Ordinal);
    private int depth;
    private int entryLevel = FirstEntryLevel;
    private bool markerPending;
    private int? markerNumber;

    /// <summary>Reads the whole file.</summary>
    public void Document()
    {
        if (fields.Object(root, "basics", "") is { } basics) Header(basics);
        if (fields.Array(root, "x-sections", "") is { } sections) Sections(sections);
        else StandardSections();
    }

    private void Header(JsonElement basics)
    {
        if (fields.String(basics, "name", "basics") is { } name)
        {
            fields.Append(text, basics, "name", name, "basics");
            Add("basics.name", headingLevel: 1);
        }

        Headline(basics);
        if (fields.Array(basics, "x-contacts", "basics") is { } contacts) Contacts(contacts);
        else StandardContacts(basics);
        if (fields.Array(basics, "x-blocks", "basics") is { } blocks) Blocks(blocks, default, "basics.x-blocks");
    }

    private void Headline(JsonElement basics)
    {
        var label = fields.String(basics, "label", "basics");
        if (fields.Object(basics, "x-headline", "basics") is { } headline) HeadlineParts(headline);
        var runs = text.Take();
        if (!runs.IsEmpty && string.Concat(runs.Select(static run => run.Text)) != label) problems.Add("basics.label and its runs say different things");
        if (!runs.IsEmpty) Append(runs);
        else if (label is not null) fields.Append(text, basics, "label", label, "basics");
        Add("basics.label");
    }

    private void HeadlineParts(JsonElement headline)
    {
        var separator = fields.String(headline, "separator", "basics.x-headline") ?? "•";
        if (fields.Array(headline, "parts", "basics.x-headline") is not { } parts) return;
        foreach (var part in parts.EnumerateArray())
        {
            if (!text.IsEmpty) text.Append($" {separator} ");
            JsonRich.Append(text, part, problems, "basics.x-headline.parts");
        }
    }

    private void Contacts(JsonElement contacts)
    {
        var index = 0;
        foreach (var contact in contacts.EnumerateArray())
        {
            var path = Index("basics.x-contacts", index++);
            if (contact.ValueKind == JsonValueKind.String) Pointer(contact.GetString()!, default, path);
            else Contact(contact, path);
        }
    }

    private void StandardContacts(JsonElement basics)
    {
        foreach (var name in (string[])["email", "phone", "url", "location"])
            if (basics.TryGetProperty(name, out _)) Pointer("#/basics/" + name, default, "basics");
        if (fields.Array(basics, "profiles", "basics") is not { } profiles) return;
        for (var i = 0; i < profiles.GetArrayLength(); i++) Pointer(Number($"#/basics/profiles/{i}"), default, "basics");
    }

    private void Contact(JsonElement contact, string path)
    {
        if (contact.ValueKind != JsonValueKind.Object || JsonFields.Rich(contact, "value") is not { } value)
        {
            problems.Add($"{path} is no contact");
            return;
        }

        if (JsonFields.Rich(contact, "label") is { } label) fields.Label(text, label, path);
        JsonRich.Append(text, value, problems, path);
        Add(path);
    }

    private void Sections(JsonElement sections)
    {
        var index = 0;
        foreach (var section in sections.EnumerateArray())
        {
            var path = Index("x-sections", index++);
            if (section.ValueKind != JsonValueKind.Object)
            {
                problems.Add($"{path} is no section");
                continue;
            }

            if (JsonFields.Rich(section, "heading") is { } heading) Rich(heading, path + ".heading", SectionLevel);
            if (fields.Array(section, "blocks", path) is { } blocks) Blocks(blocks, default, path + ".blocks");
        }

        foreach (var name in StandardOrder) Unfollowed(name);
    }

    private void Unfollowed(string name)
    {
        if (fields.Array(root, name, "") is not { } array) return;
        for (var i = 0; i < array.GetArrayLength(); i++)
            if (!followed.Contains(Number($"#/{name}/{i}"))) problems.Add(Number($"{name}[{i}] is in no section"));
    }

    private void StandardSections()
    {
        if (fields.Object(root, "basics", "") is { } basics && basics.TryGetProperty("summary", out _)) Pointer("#/basics/summary", default, "basics");
        foreach (var name in StandardOrder)
        {
            if (fields.Array(root, name, "") is not { } array || array.GetArrayLength() == 0) continue;
            text.Append(char.ToUpperInvariant(name[0]) + name[1..]);
            Add(name, SectionLevel);
            for (var i = 0; i < array.GetArrayLength(); i++) Pointer(Number($"#/{name}/{i}"), default, name);
        }
    }

    private void Blocks(JsonElement blocks, EntryBody owner, string path)
    {
        if (blocks.ValueKind != JsonValueKind.Array)
        {
            problems.Add($"{path} is no list of blocks");
            return;
        }

        var index = 0;
        foreach (var block in blocks.EnumerateArray()) Block(block, owner, Index(path, index++));
    }

    private void Block(JsonElement block, EntryBody owner, string path)
    {
        if (block.ValueKind == JsonValueKind.String) Pointer(block.GetString()!, owner, path);
        else if (block.ValueKind != JsonValueKind.Object) problems.Add($"{path} is no block");
        else if (JsonFields.Rich(block, "p") is { } paragraph) Rich(paragraph, path);
        else if (JsonFields.Rich(block, "pre") is { } preformatted) Rich(preformatted, path);
        else if (JsonFields.Rich(block, "h") is { } heading) Rich(heading, path, Level(block, path));
        else if (fields.Array(block, "list", path) is { } list) List(list, First(block, path), owner, path + ".list");
        else if (JsonFields.Rich(block, "label") is { } label) Labelled(label, block, path);
        else if (JsonFields.Rich(block, "contact") is { } contact) Contact(contact, path);
        else if (fields.Object(block, "entry", path) is { } entry) Entry(entry, path + ".entry");
        else problems.Add($"{path} is no block");
    }

    private int Level(JsonElement block, string path) => Integer(block, "level", path) ?? FirstEntryLevel;

    private int? First(JsonElement block, string path) => Integer(block, "first", path);

    private int? Integer(JsonElement block, string name, string path)
    {
        if (!block.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)) return number;
        problems.Add($"{path}.{name} is no number");
        return null;
    }

    private void Rich(JsonElement rich, string path, int headingLevel = 0)
    {
        JsonRich.Append(text, rich, problems, path);
        Add(path, headingLevel);
    }

    private void List(JsonElement items, int? first, EntryBody owner, string path)
    {
        depth++;
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            StartItem(first + index);
            Blocks(item, owner, Index(path, index++));
            markerPending = false;
        }

        depth--;
    }

    private void StartItem(int? number)
    {
        markerPending = true;
        markerNumber = number;
    }

    private void Labelled(JsonElement label, JsonElement block, string path)
    {
        JsonRich.Append(text, label, problems, path, TextStyles.Bold);
        text.Append(":", TextStyles.Bold);
        text.Append(" ");
        if (fields.Array(block, "values", path) is { } values)
        {
            var index = 0;
            foreach (var value in values.EnumerateArray())
            {
                if (index++ > 0) text.Append(", ");
                JsonRich.Append(text, value, problems, path);
            }
        }

        Add(path);
    }

    private void Entry(JsonElement entry, string path)
    {
        Head(new EntryHead(fields, problems).Of(entry, path));
        if (fields.Array(entry, "blocks", path) is not { } blocks) return;
        entryLevel++;
        Blocks(blocks, default, path + ".blocks");
        entryLevel--;
    }

    private void Head(List<JsonPart> parts)
    {
        var level = markerPending ? 0 : entryLevel;
        foreach (var part in parts)
        {
            Append(part.Runs);
            Add(part.Place, level, part.MachineDate);
            level = 0;
        }
    }

    private void Pointer(string pointer, EntryBody owner, string path)
    {
        if (pointer is "#summary" or "#highlights" or "#courses" or "#reference" && owner.IsEntry)
        {
            Field(pointer[1..], owner, path);
            return;
        }

        if (!followed.Add(pointer)) problems.Add($"{path} repeats {pointer}");
        else if (pointer.Split('/') is ["#", "basics", var field]) Basics(field, path);
        else if (pointer.Split('/') is ["#", "basics", "profiles", var profile] && Item("basics.profiles", profile) is { } account) Profile(account, Index("basics.profiles", profile));
        else if (pointer.Split('/') is ["#", var array, var index] && Item(array, index) is { } item) Standard(array, item, Index(array, index));
        else problems.Add($"{path} points to nothing");
    }

    private JsonElement? Item(string array, string index)
    {
        var parent = array == "basics.profiles" ? fields.Object(root, "basics", "") : root;
        var name = array == "basics.profiles" ? "profiles" : array;
        if (parent is not { } holder || fields.Array(holder, name, "") is not { } items) return null;
        if (!int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= items.GetArrayLength()) return null;
        return items[at].ValueKind == JsonValueKind.Object ? items[at] : null;
    }

    private void Basics(string field, string path)
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
            fields.Append(text, basics, field, value, "basics");
            if (field == "summary") Paragraphs("basics.summary");
            else Add("basics." + field);
        }
    }

    private void Location(JsonElement location)
    {
        const string path = "basics.location";
        if (JsonFields.Rich(location, "x-label") is { } label) fields.Label(text, label, path);
        if (JsonFields.Rich(location, "x-text") is { } rich) JsonRich.Append(text, rich, problems, path);
        else text.Append(string.Join(", ", LocationFields(location, path)));
        Add(path);
    }

    private IEnumerable<string> LocationFields(JsonElement location, string path)
    {
        foreach (var name in (string[])["address", "city", "region", "countryCode"])
            if (fields.String(location, name, path) is { } value) yield return value;
    }

    private void Profile(JsonElement profile, string path)
    {
        if (JsonFields.Rich(profile, "x-label") is { } label) fields.Label(text, label, path);
        if (JsonFields.Rich(profile, "x-text") is { } rich) JsonRich.Append(text, rich, problems, path);
        else if (fields.String(profile, "network", path) is { } network) text.Append(network, TextStyles.None, fields.String(profile, "url", path));
        Add(path);
    }

    private void Standard(string array, JsonElement item, string path)
    {
        switch (array)
        {
            case "skills" or "interests": Keywords(item, path); break;
            case "languages": Language(item, path); break;
            default:
                if (EntryShape.Of(array) is { } shape) Entry(item, shape, path);
                else problems.Add($"{path} is of no standard kind");
                break;
        }
    }

    private void Entry(JsonElement item, EntryShape shape, string path)
    {
        Head(new EntryHead(fields, problems).Of(item, shape, path));
        entryLevel++;
        var owner = new EntryBody(item, path);
        if (fields.Array(item, "x-blocks", path) is { } blocks) Blocks(blocks, owner, path + ".x-blocks");
        else foreach (var field in (string[])["summary", "highlights", "courses", "reference"]) Field(field, owner, path);
        entryLevel--;
    }

    private void Field(string field, EntryBody owner, string path)
    {
        if (field is "highlights" or "courses")
        {
            if (fields.Array(owner.Element, field, owner.Path) is { } list) Items(list, field, owner);
        }
        else if (fields.String(owner.Element, field, owner.Path) is { } value)
        {
            fields.Append(text, owner.Element, field, value, owner.Path);
            Paragraphs(JsonFields.Join(owner.Path, field));
        }
        else if (path != owner.Path)
        {
            problems.Add($"{path} points to nothing");
        }
    }

    private void Items(JsonElement list, string field, EntryBody owner)
    {
        depth++;
        for (var i = 0; i < list.GetArrayLength(); i++)
        {
            StartItem(null);
            if (Text(list[i], owner.Element, Number($"{field}/{i}"), owner.Path, Index(field, i), 0)) Add(Index(JsonFields.Join(owner.Path, field), i));
            markerPending = false;
        }

        depth--;
    }

    private bool Text(JsonElement value, JsonElement parent, string property, string path, string place, TextStyles added)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            problems.Add($"{JsonFields.Join(path, place)} is of the wrong type");
            return false;
        }

        fields.Read.Add(JsonFields.Join(path, place));
        fields.Append(text, parent, property, value.GetString()!, path, added);
        return true;
    }

    private void Keywords(JsonElement item, string path)
    {
        var keywords = fields.Array(item, "keywords", path);
        var isList = keywords is { } array && array.GetArrayLength() > 0;
        Label(item, "name", path, isList);
        for (var i = 0; isList && i < keywords!.Value.GetArrayLength(); i++)
        {
            if (i > 0) text.Append(", ");
            Text(keywords.Value[i], item, Number($"keywords/{i}"), path, Index("keywords", i), 0);
        }

        Add(path);
    }

    private void Language(JsonElement item, string path)
    {
        var fluency = fields.String(item, "fluency", path);
        Label(item, "language", path, fluency is not null);
        if (fluency is not null) fields.Append(text, item, "fluency", fluency, path);
        Add(path);
    }

    private void Label(JsonElement item, string name, string path, bool isLabel)
    {
        if (fields.String(item, name, path) is { } label) fields.Append(text, item, name, label, path, isLabel ? TextStyles.Bold : 0);
        if (!isLabel) return;
        text.Append(":", TextStyles.Bold);
        text.Append(" ");
    }

    // An empty line between two texts of one field makes them paragraphs of their own.
    private void Paragraphs(string path)
    {
        foreach (var run in text.Take())
        {
            var rest = run.Text;
            for (int at; (at = rest.IndexOf("\n\n", StringComparison.Ordinal)) >= 0; rest = rest[(at + 2)..])
            {
                text.Append(rest[..at], run.Styles, run.LinkTarget);
                Add(path);
            }

            text.Append(rest, run.Styles, run.LinkTarget);
        }

        Add(path);
    }

    private void Append(ImmutableArray<LineRun> runs)
    {
        foreach (var run in runs) text.Append(run.Text, run.Styles, run.LinkTarget);
    }

    private void Add(string place, int headingLevel = 0, string? machineDate = null)
    {
        var shape = LineCollector.Shape(place) with
        {
            HeadingLevel = headingLevel,
            ListDepth = depth,
            StartsItem = markerPending,
            ItemNumber = markerPending ? markerNumber : null,
            MachineDate = machineDate,
        };
        if (lines.Add(text, shape)) markerPending = false;
    }

    private static string Index(string path, object index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct EntryBody(JsonElement Element, string Path)
    {
        public bool IsEntry => Path is not null;
    }
}
