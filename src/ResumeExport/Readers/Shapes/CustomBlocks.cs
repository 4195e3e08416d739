using ResumeExport.Readers.Data;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.Shapes;

/// <summary>Makes the blocks of sections that JSON Resume has no array for.</summary>
internal static class CustomBlocks
{
    // The parts of an entry by the name of the member, in the order in which a head shows them.
    private static readonly (string Role, string[] Keys)[] Parts =
    [
        ("title", ["title", "name", "award", "project", "label"]),
        ("organisation", ["organization", "organisation", "company", "institution", "employer", "school", "group", "event", "venue"]),
        ("role", ["role", "position", "jobtitle", "degree"]),
        ("period", ["date", "dates", "period", "year", "years", "time"]),
        ("location", ["location", "city", "place"]),
    ];

    /// <summary>Adds <paramref name="item"/> to the blocks of a section.</summary>
    public static void Add(DataItem item, string? name, DataItem list)
    {
        if (item.IsScalar && name is null) AddToList(list, Paragraph(item));
        else if (item.IsScalar || item.Kind == DataItemKind.Array && item.Items.TrueForAll(static value => value.IsScalar)) list.Items.Add(Values(name, item));
        else if (item.Kind == DataItemKind.Object) list.Items.Add(Entry(name, item));
        else foreach (var value in item.Items) Add(value, null, list);
    }

    /// <summary>Adds an item that says by its one or two members what it looks like: a bullet, a number, or a label with details; false for any other.</summary>
    public static bool AddMarked(DataItem item, DataItem list, bool hasKeywords)
    {
        if (item.Kind != DataItemKind.Object) return false;
        if (item.Members is [{ Name: "bullet" or "number" or "reversed_number", Value: { IsScalar: true } text }])
        {
            AddToList(list, Paragraph(text));
            return true;
        }

        if (hasKeywords || item.Members is not [{ Name: "label", Value: { IsScalar: true } label }, { Name: "details", Value: { IsScalar: true } details }]) return false;
        list.Items.Add(Values(label.Text, details));
        return true;
    }

    /// <summary>Adds a block as an item of the list that the section ends with, or of a new one.</summary>
    public static void AddToList(DataItem list, DataItem block)
    {
        if (list.Items is not [.., { Kind: DataItemKind.Object } last] || last.Find("list") is not { } items)
        {
            items = DataItem.Array(block.Span);
            var wrapper = DataItem.Object(block.Span);
            wrapper.Add(new DataMember("list", items));
            list.Items.Add(wrapper);
        }

        var item = DataItem.Array(block.Span);
        item.Items.Add(block);
        items.Items.Add(item);
    }

    /// <summary>Returns keywords under their name as an item of <paramref name="array"/>.</summary>
    public static DataItem Labelled(string name, DataItem value, string array)
    {
        var shape = KeywordShape.ForArray(array);
        var item = DataItem.Object(value.Span);
        item.Add(new DataMember(shape?.Label ?? "name", DataItem.String(MemberNames.ToHeading(name), value.Span)));
        item.Add(new DataMember(shape?.Values ?? "summary", value));
        return item;
    }

    /// <summary>Returns <paramref name="item"/> with the name that its key gives it.</summary>
    public static DataItem WithName(DataItem item, string array, string name)
    {
        var field = FieldNames.OfItem(array, "name") ?? "name";
        if (item.Members.Exists(member => FieldNames.OfItem(array, FieldNames.Key(member.Name)) == field)) return item;
        var named = DataItem.Object(item.Span);
        named.Add(new DataMember(field, DataItem.String(MemberNames.ToHeading(name), item.Span)));
        foreach (var member in item.Members) named.Add(member);
        return named;
    }

    private static DataItem Paragraph(DataItem item)
    {
        var block = DataItem.Object(item.Span);
        block.Add(new DataMember("p", item));
        return block;
    }

    private static DataItem Values(string? name, DataItem item)
    {
        var block = DataItem.Object(item.Span);
        var values = item;
        if (item.Kind != DataItemKind.Array)
        {
            values = DataItem.Array(item.Span);
            values.Items.Add(item);
        }

        if (name is null)
        {
            var list = DataItem.Array(item.Span);
            foreach (var value in values.Items)
            {
                if (value.IsBlank) continue;
                var single = DataItem.Array(value.Span);
                single.Items.Add(Paragraph(value));
                list.Items.Add(single);
            }

            block.Add(new DataMember("list", list));
            return block;
        }

        block.Add(new DataMember("label", DataItem.String(MemberNames.ToHeading(name), item.Span)));
        block.Add(new DataMember("values", values));
        return block;
    }

    private static DataItem Entry(string? name, DataItem item)
    {
        var parts = DataItem.Array(item.Span);
        var used = new HashSet<DataMember>();
        if (name is not null) parts.Items.Add(Part("title", DataItem.String(MemberNames.ToHeading(name), item.Span)));
        foreach (var (role, keys) in Parts)
        {
            var member = item.Members.Find(member => member.Value is { IsScalar: true, IsBlank: false } && keys.Contains(FieldNames.Key(member.Name)) && member.Value.Text.Length <= 160);
            if (member is null || !used.Add(member)) continue;
            parts.Items.Add(Part(role, member.Value));
        }

        if (Dates(item, used) is { } dates) parts.Items.Add(dates);
        var blocks = DataItem.Array(item.Span);
        foreach (var member in item.Members)
        {
            if (used.Contains(member) || member.Value.IsBlank) continue;
            var key = FieldNames.Key(member.Name);
            var isText = key is "summary" or "description" or "text" or "content" or "details" or "desc" or "body" or "highlights" or "bullets" or "points" or "quote" or "reference";
            Add(member.Value, isText ? null : member.Name, blocks);
        }

        if (parts.Items.Count == 0) return Wrapped(blocks, item);
        var entry = DataItem.Object(item.Span);
        entry.Add(new DataMember("kind", DataItem.String("other", item.Span)));
        entry.Add(new DataMember("parts", parts));
        entry.Add(new DataMember("blocks", blocks));
        var block = DataItem.Object(item.Span);
        block.Add(new DataMember("entry", entry));
        return block;
    }

    private static DataItem Wrapped(DataItem blocks, DataItem item)
    {
        var block = DataItem.Object(item.Span);
        var items = DataItem.Array(item.Span);
        items.Items.Add(blocks);
        block.Add(new DataMember("list", items));
        return block;
    }

    private static DataItem? Dates(DataItem item, HashSet<DataMember> used)
    {
        var start = Find(item, used, "startDate");
        var end = Find(item, used, "endDate");
        if (start is null && end is null) return null;
        var text = start is null ? end!.Text : end is null ? start.Text + " –" : start.Text + " – " + end.Text;
        return Part("period", DataItem.String(text, (start ?? end)!.Span));
    }

    private static DataItem? Find(DataItem item, HashSet<DataMember> used, string field)
    {
        var member = item.Members.Find(member => member.Value is { IsScalar: true, IsBlank: false } && FieldNames.OfDates(FieldNames.Key(member.Name)) == field);
        if (member is not null) used.Add(member);
        return member?.Value;
    }

    private static DataItem Part(string role, DataItem text)
    {
        var part = DataItem.Object(text.Span);
        part.Add(new DataMember("role", DataItem.String(role, text.Span)));
        part.Add(new DataMember("text", text));
        return part;
    }
}
