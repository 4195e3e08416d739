using ResumeExport.Model.Document;
using ResumeExport.Readers.Data;

namespace ResumeExport.Readers.Shapes;

/// <summary>Finds the items of a section, however they are wrapped.</summary>
internal static class SectionItems
{
    /// <summary>Returns each item, and its name where the key is the name.</summary>
    public static IEnumerable<(DataItem Item, string? Name)> Of(DataItem value, SectionKind kind)
    {
        if (value.IsBlank) return [];
        if (value.Kind == DataItemKind.Array) return value.Items.Where(static item => !item.IsBlank).Select(static item => (item, (string?)null));
        if (value.Kind != DataItemKind.Object) return [(value, null)];
        return value.Members.Exists(IsWrapper) || OnlyList(value, kind) is not null ? Wrapped(value, kind) : Members(value, kind);
    }

    /// <summary>True for a list of objects that each have a title and a content.</summary>
    public static bool AreSections(DataItem value) =>
        value.Kind == DataItemKind.Array && value.Items.Count > 0 && value.Items.TrueForAll(static item => item.Kind == DataItemKind.Object && (TitleOf(item) is not null || item.Members.Exists(static member => FieldNames.Key(member.Name) == "type"))
            && item.Members.Exists(static member => FieldNames.Key(member.Name) is "contents" or "content" or "items" or "entries" && member.Value.Kind is DataItemKind.Array or DataItemKind.Object));

    /// <summary>The member that says what a section is called; null when there is none.</summary>
    public static DataMember? TitleOf(DataItem section) =>
        section.Members.Find(static member => FieldNames.Key(member.Name) is "title" or "name" or "heading" or "section" && member.Value is { IsScalar: true, IsBlank: false });

    /// <summary>Returns <paramref name="item"/> without some of its members.</summary>
    public static DataItem Without(DataItem item, params ReadOnlySpan<DataMember?> members)
    {
        var left = DataItem.Object(item.Span);
        foreach (var member in item.Members)
            if (!members.Contains(member)) left.Add(member);
        return left;
    }

    /// <summary>Returns <c>[{"name": "E-mail", "value": "…"}]</c> as one object; null for any other shape.</summary>
    public static DataItem? Pairs(DataItem list)
    {
        if (list.Kind != DataItemKind.Array) return null;
        var pairs = DataItem.Object(list.Span);
        foreach (var item in list.Items)
        {
            if (item.Find("name") is not { IsScalar: true } name || item.Find("value") is not { } value || item.Members.Count != 2) return null;
            pairs.Add(new DataMember(name.Text, value));
        }

        return pairs;
    }

    // {"summary": "…", "university": [{…}]}
    private static DataMember? OnlyList(DataItem value, SectionKind kind) =>
        kind is SectionKind.Work or SectionKind.Education or SectionKind.Projects && value.Members.TrueForAll(static member => member.Value.IsScalar || IsListOfObjects(member.Value))
            && value.Members.FindAll(static member => IsListOfObjects(member.Value)) is [var only] ? only : null;

    private static bool IsListOfObjects(DataItem value) => value.Kind == DataItemKind.Array && value.Items.Count > 0 && value.Items.TrueForAll(static item => item.Kind == DataItemKind.Object);

    /// <summary>True for a member that holds the items of a section.</summary>
    public static bool IsWrapper(DataMember member) =>
        member.Value.Kind == DataItemKind.Array && FieldNames.Key(member.Name) is "history" or "items" or "list" or "entries" or "data" or "sets" or "values" or "content" or "jobs" or "schools" or "info" or "contents" or "periods" or "records" or "experiences" or "educations" or "elements" or "rows";

    // FRESH: {"summary": …, "history": […]}
    private static IEnumerable<(DataItem Item, string? Name)> Wrapped(DataItem value, SectionKind kind)
    {
        foreach (var member in value.Members)
        {
            if (member.Value.IsBlank || FieldNames.Key(member.Name) is "title" or "heading" or "level" && member.Value.IsScalar && kind != SectionKind.Custom && FieldNames.Key(member.Name) == "heading") continue;
            if (IsWrapper(member) || member == OnlyList(value, kind)) foreach (var item in Of(member.Value, kind)) yield return item;
            else if (member.Value.IsScalar) yield return (member.Value, FieldNames.Key(member.Name) is "summary" or "description" or "text" ? null : member.Name);
            else foreach (var item in Of(member.Value, kind)) yield return item;
        }
    }

    private static IEnumerable<(DataItem Item, string? Name)> Members(DataItem value, SectionKind kind)
    {
        var isMap = kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Interests
            ? !value.Members.Exists(static member => FieldNames.Key(member.Name) is "keywords" or "name")
            : value.Members.TrueForAll(static member => member.Value.Kind is DataItemKind.Object || member.Value.IsBlank);
        if (!isMap) return [(value, null)];
        return value.Members.Where(static member => !member.Value.IsBlank).SelectMany(member => member.Value is { Kind: DataItemKind.Array } list && list.Items.TrueForAll(static item => item.Kind == DataItemKind.Object)
            ? list.Items.Select(item => (item, (string?)member.Name))
            : [(member.Value, member.Name)]);
    }
}
