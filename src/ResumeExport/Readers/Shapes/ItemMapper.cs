using ResumeExport.Normalisation;
using ResumeExport.Readers.Data;

namespace ResumeExport.Readers.Shapes;

/// <summary>Gives the members of an item the names that JSON Resume has for them. Unknown members keep theirs; no value changes but for its wrapping.</summary>
internal static class ItemMapper
{
    /// <summary>Maps an item of <paramref name="array"/>; several items when it holds several positions at one employer.</summary>
    public static IEnumerable<DataItem> Map(DataItem item, string array)
    {
        if (item.Kind != DataItemKind.Object) return [item];
        return array == "work" && Positions(item) is { } positions ? positions.SelectMany(position => Map(position, array)) : [MapOne(item, array)];
    }

    // {"company": …, "positions": [{…}, {…}]}: each position is a job at that company.
    private static List<DataItem>? Positions(DataItem item)
    {
        var nested = item.Members.FirstOrDefault(static member => FieldNames.Key(member.Name) is "positions" or "roles" or "jobs" && member.Value.Kind == DataItemKind.Array && member.Value.Items.TrueForAll(static value => value.Kind == DataItemKind.Object));
        if (nested is null || nested.Value.Items.Count == 0) return null;
        var positions = new List<DataItem>();
        foreach (var position in nested.Value.Items)
        {
            var merged = DataItem.Object(position.Span);
            foreach (var member in item.Members)
                if (member != nested && (positions.Count == 0 || FieldNames.OfItem("work", FieldNames.Key(member.Name)) is "name" or "location") && position.Members.TrueForAll(own => FieldNames.OfItem("work", FieldNames.Key(own.Name)) is not { } field || field != FieldNames.OfItem("work", FieldNames.Key(member.Name)))) merged.Add(member);
            foreach (var member in position.Members) merged.Add(member);
            positions.Add(merged);
        }

        return positions;
    }

    private static DataItem MapOne(DataItem item, string array)
    {
        var mapped = DataItem.Object(item.Span);
        foreach (var member in item.Members)
        {
            var field = FieldOf(item, member, array);
            if (field is "x-period" or "startDate" or "endDate" && array is "work" or "education" or "volunteer" or "projects" && DateShapes.Read(field, member.Value) is { Count: > 0 } dates)
            {
                foreach (var date in dates)
                    if (mapped.Find(date.Name) is null) mapped.Add(date);
                continue;
            }

            if (field is null || member.Value.IsBlank && field != "endDate" || mapped.Find(field) is not null || IsTaken(item, member, field)) Keep(mapped, member, field);
            else Add(mapped, item, array, field, member.Value);
        }

        return mapped;
    }

    private static string? FieldOf(DataItem item, DataMember member, string array)
    {
        var key = FieldNames.Key(member.Name);
        var field = FieldNames.OfItem(array, key);
        if (!member.Value.IsScalar) return field;
        // {"place": "Acme", "role": "Engineer"}; {"name": "Engineer", "company": "Acme"}
        if (array == "work" && key == "place" && !Has(item, array, "name", but: member)) return "name";
        if (array == "work" && key == "name" && Has(item, array, "name", but: member) && !Has(item, array, "position", but: member)) return "position";
        if (array == "education" && key == "place" && !Has(item, array, "institution", but: member)) return "institution";
        if (array != "education") return field;
        // "title" is the school beside a degree; "name" is the degree beside a school under another name.
        var isTitleOfSchool = key == "title" && Has(item, "education", "studyType", but: member) && !Has(item, "education", "institution", but: member);
        if (isTitleOfSchool) return "institution";
        if (key == "name" && !Has(item, "education", "studyType", but: member) && HeadWords.NamesDegree(member.Value.Text) && !HeadWords.NamesInstitution(member.Value.Text) && SchoolIn(item, member) is not null) return "studyType";
        return field == "location" && SchoolIn(item, item.Members.Find(static other => FieldNames.Key(other.Name) == "name" && HeadWords.NamesDegree(other.Value.Text) && !HeadWords.NamesInstitution(other.Value.Text))) == member ? "institution" : field;
    }

    private static bool Has(DataItem item, string array, string field, DataMember but) =>
        item.Members.Exists(member => member != but && !member.Value.IsBlank && FieldNames.OfItem(array, FieldNames.Key(member.Name)) == field);

    // {"name": "PhD in Statistics", "place": "Hokuto University"}
    private static DataMember? SchoolIn(DataItem item, DataMember? name) =>
        name is null || Has(item, "education", "studyType", but: name) || Has(item, "education", "institution", but: name) ? null
            : item.Members.Find(member => member != name && member.Value.IsScalar && FieldNames.OfItem("education", FieldNames.Key(member.Name)) == "location" && HeadWords.NamesInstitution(member.Value.Text));

    // The name that JSON Resume has wins over another one for the same.
    private static bool IsTaken(DataItem item, DataMember member, string field) =>
        member.Name != field && item.Find(field) is { IsBlank: false } && field != "x-period";

    private static void Keep(DataItem mapped, DataMember member, string? field)
    {
        if (member.Value.IsBlank) return;
        mapped.Add(field == member.Name ? new DataMember(member.Name + " 2", member.Value) : member);
    }

    // {"company": {"name": "Acme", "url": "…"}}
    private static void AddNamed(DataItem mapped, DataItem item, string array, string field, DataItem value)
    {
        foreach (var member in value.Members)
        {
            var inner = FieldNames.Key(member.Name) is "name" or "title" ? field : FieldNames.OfItem(array, FieldNames.Key(member.Name));
            if (inner is null || member.Value.IsBlank || mapped.Find(inner) is not null) Keep(mapped, member, inner);
            else Add(mapped, item, array, inner, member.Value);
        }
    }

    private static void Add(DataItem mapped, DataItem item, string array, string field, DataItem value)
    {
        if (field is "name" or "institution" or "organization" && value.Kind == DataItemKind.Object && value.Members.Exists(static member => FieldNames.Key(member.Name) is "name" or "title"))
        {
            AddNamed(mapped, item, array, field, value);
            return;
        }

        var target = field switch
        {
            "description" when value.Kind == DataItemKind.Array => "highlights",
            "description" or "summary" when value.Kind == DataItemKind.Array => "highlights",
            "description" when array is "work" or "volunteer" && item.Find("summary") is not { IsBlank: false } && (value.Text.Length > 80 || value.Text.Contains('\n', StringComparison.Ordinal)) => "summary",
            "x-period" when value.Kind == DataItemKind.Object => "period",
            _ => field,
        };
        if (target == "highlights" && array == "awards") target = "summary";
        if (mapped.Find(target) is not null) target = field + " 2";
        if (target == "highlights") value = Flattened(value);
        mapped.Add(new DataMember(target, target == "location" && value.Kind == DataItemKind.Object ? Place(value) : target == "keywords" ? Keywords(value) : value));
    }

    // "- one\n- two" is a list in one string.
    private static DataItem Flattened(DataItem value)
    {
        if (value.Kind != DataItemKind.Text || !value.Text.Contains('\n', StringComparison.Ordinal)) return value;
        var list = DataItem.Array(value.Span);
        foreach (var line in value.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            list.Items.Add(DataItem.String(line.TrimStart('-', '*', '•', ' '), value.Span));
        return list;
    }

    private static DataItem Keywords(DataItem value)
    {
        if (value.Kind != DataItemKind.Text || !value.Text.Contains(',', StringComparison.Ordinal)) return value;
        var list = DataItem.Array(value.Span);
        foreach (var word in TopLevelParts(value.Text)) list.Items.Add(DataItem.String(word, value.Span));
        return list;
    }

    private static IEnumerable<string> TopLevelParts(string text)
    {
        var depth = 0;
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[') depth++;
            else if (text[i] is ')' or ']') depth--;
            if (text[i] != ',' || depth > 0 || (i + 1 < text.Length && char.IsDigit(text[i + 1]))) continue;
            if (text[from..i].Trim() is { Length: > 0 } word) yield return word;
            from = i + 1;
        }

        if (text[from..].Trim() is { Length: > 0 } last) yield return last;
    }

    private static DataItem Place(DataItem place) =>
        DataItem.String(string.Join(", ", place.Members.Where(static member => member.Value is { IsScalar: true, IsBlank: false }).Select(static member => member.Value.Text)), place.Span);
}
