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
        return value.Members.Exists(IsWrapper) ? Wrapped(value, kind) : Members(value, kind);
    }

    private static bool IsWrapper(DataMember member) =>
        member.Value.Kind == DataItemKind.Array && FieldNames.Key(member.Name) is "history" or "items" or "list" or "entries" or "data" or "sets" or "values" or "content" or "jobs" or "schools";

    // FRESH: {"summary": …, "history": […]}
    private static IEnumerable<(DataItem Item, string? Name)> Wrapped(DataItem value, SectionKind kind)
    {
        foreach (var member in value.Members)
        {
            if (member.Value.IsBlank || FieldNames.Key(member.Name) is "title" or "heading" or "level" && member.Value.IsScalar && kind != SectionKind.Custom && FieldNames.Key(member.Name) == "heading") continue;
            if (IsWrapper(member)) foreach (var item in Of(member.Value, kind)) yield return item;
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
