using System.Globalization;
using System.Text.Json;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>Walks a résumé in the order that its <c>x-sections</c> give and collects the lines.</summary>
internal sealed class JsonWalk
{
    private const int SectionLevel = 2;
    private const int FirstEntryLevel = 3;

    private static readonly string[] StandardOrder =
        ["work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests", "references", "projects"];

    private readonly HashSet<string> followed = new(StringComparer.Ordinal);
    private readonly JsonOutput output;
    private readonly JsonContacts contacts;
    private readonly JsonKeywords keywords;
    private readonly JsonElement root;
    private readonly JsonFields fields;
    private readonly ProblemList problems;

    public JsonWalk(JsonElement root, JsonFields fields, LineCollector lines, ProblemList problems)
    {
        this.root = root;
        this.fields = fields;
        this.problems = problems;
        output = new JsonOutput(lines, problems);
        contacts = new JsonContacts(fields, output, problems);
        keywords = new JsonKeywords(fields, output, problems);
    }

    /// <summary>Reads the whole file.</summary>
    public void Document()
    {
        if (fields.Object(root, "basics", "") is { } basics) Header(basics);
        if (fields.Object(root, "meta", "") is { } meta && fields.Array(meta, "x-sections", "meta") is { } sections) Sections(sections);
        else StandardSections();
    }

    private void Header(JsonElement basics)
    {
        if (fields.String(basics, "name", "basics") is { } name)
        {
            fields.Append(output.Text, basics, "name", name, "basics");
            output.Add("basics.name", headingLevel: 1);
        }

        contacts.Headline(basics);
        if (fields.Array(basics, "x-contacts", "basics") is { } listed) Contacts(listed);
        else StandardContacts(basics);
        if (fields.Array(basics, "x-blocks", "basics") is { } blocks) Blocks(blocks, default, "basics.x-blocks");
    }

    private void Contacts(JsonElement listed)
    {
        var index = 0;
        foreach (var contact in listed.EnumerateArray())
        {
            var path = Index("basics.x-contacts", index++);
            if (contact.ValueKind == JsonValueKind.String) Pointer(contact.GetString()!, default, path);
            else contacts.Contact(contact, path);
        }
    }

    private void StandardContacts(JsonElement basics)
    {
        foreach (var name in (string[])["email", "phone", "url", "location"])
            if (basics.TryGetProperty(name, out _)) Pointer("#/basics/" + name, default, "basics");
        if (fields.Array(basics, "profiles", "basics") is not { } profiles) return;
        for (var i = 0; i < profiles.GetArrayLength(); i++) Pointer(Number($"#/basics/profiles/{i}"), default, "basics");
    }

    private void Sections(JsonElement sections)
    {
        var index = 0;
        foreach (var section in sections.EnumerateArray())
        {
            var path = Index("meta.x-sections", index++);
            if (section.ValueKind != JsonValueKind.Object)
            {
                problems.Add($"{path} is no section");
                continue;
            }

            if (JsonFields.Rich(section, "heading") is { } heading) output.Rich(heading, path + ".heading", SectionLevel);
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
            output.Text.Append(char.ToUpperInvariant(name[0]) + name[1..]);
            output.Add(name, SectionLevel);
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
        else if (JsonFields.Rich(block, "p") is { } paragraph) output.Rich(paragraph, path);
        else if (JsonFields.Rich(block, "pre") is { } preformatted) output.Rich(preformatted, path);
        else if (JsonFields.Rich(block, "h") is { } heading) output.Rich(heading, path, Level(block, path));
        else if (fields.Array(block, "list", path) is { } list) List(list, First(block, path), owner, path + ".list");
        else if (JsonFields.Rich(block, "label") is { } label) keywords.Labelled(label, block, path);
        else if (JsonFields.Rich(block, "contact") is { } contact) contacts.Contact(contact, path);
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

    private void List(JsonElement items, int? first, EntryBody owner, string path)
    {
        output.Depth++;
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            output.StartItem(first + index);
            Blocks(item, owner, Index(path, index++));
            output.EndItem();
        }

        output.Depth--;
    }

    private void Entry(JsonElement entry, string path)
    {
        output.Head(new EntryHead(fields, problems).Of(entry, path));
        if (fields.Array(entry, "blocks", path) is not { } blocks) return;
        output.EntryLevel++;
        Blocks(blocks, default, path + ".blocks");
        output.EntryLevel--;
    }

    private void Pointer(string pointer, EntryBody owner, string path)
    {
        if (pointer is "#summary" or "#highlights" or "#courses" or "#reference" && owner.IsEntry)
        {
            Field(pointer[1..], owner, path);
            return;
        }

        if (!followed.Add(pointer)) problems.Add($"{path} repeats {pointer}");
        else if (pointer.Split('/') is ["#", "basics", var field]) contacts.Field(root, field, path);
        else if (pointer.Split('/') is ["#", "basics", "profiles", var profile] && Item("basics.profiles", profile) is { } account) contacts.Profile(account, Index("basics.profiles", profile));
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

    private void Standard(string array, JsonElement item, string path)
    {
        switch (array)
        {
            case "skills" or "interests": keywords.Keywords(item, path); break;
            case "languages": keywords.Language(item, path); break;
            default:
                if (EntryShape.Of(array) is { } shape) Entry(item, shape, path);
                else problems.Add($"{path} is of no standard kind");
                break;
        }
    }

    private void Entry(JsonElement item, EntryShape shape, string path)
    {
        output.Head(new EntryHead(fields, problems).Of(item, shape, path));
        output.EntryLevel++;
        var owner = new EntryBody(item, path);
        if (fields.Array(item, "x-blocks", path) is { } blocks) Blocks(blocks, owner, path + ".x-blocks");
        else foreach (var field in (string[])["summary", "highlights", "courses", "reference"]) Field(field, owner, path);
        output.EntryLevel--;
    }

    private void Field(string field, EntryBody owner, string path)
    {
        if (field is "highlights" or "courses")
        {
            if (fields.Array(owner.Element, field, owner.Path) is { } list) Items(list, field, owner);
        }
        else if (fields.String(owner.Element, field, owner.Path) is { } value)
        {
            fields.Append(output.Text, owner.Element, field, value, owner.Path);
            output.Paragraphs(JsonFields.Join(owner.Path, field));
        }
        else if (path != owner.Path)
        {
            problems.Add($"{path} points to nothing");
        }
    }

    private void Items(JsonElement list, string field, EntryBody owner)
    {
        output.Depth++;
        for (var i = 0; i < list.GetArrayLength(); i++)
        {
            output.StartItem(null);
            if (keywords.Text(list[i], owner.Element, Number($"{field}/{i}"), owner.Path, Index(field, i), 0)) output.Add(Index(JsonFields.Join(owner.Path, field), i));
            output.EndItem();
        }

        output.Depth--;
    }

    private static string Index(string path, object index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct EntryBody(JsonElement Element, string Path)
    {
        public bool IsEntry => Path is not null;
    }
}
