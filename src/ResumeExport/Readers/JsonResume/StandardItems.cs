using ResumeExport.Readers.Data;

namespace ResumeExport.Readers.JsonResume;

/// <summary>The items of the standard arrays, each of which has one place in the résumé.</summary>
internal sealed class StandardItems(DataItem root)
{
    private readonly HashSet<DataItem> taken = [];

    /// <summary>Returns an item and marks it as placed; null when there is none or it is placed already.</summary>
    public DataItem? Take(string array, int index)
    {
        var items = ItemsOf(array);
        return index < items.Count && taken.Add(items[index]) ? items[index] : null;
    }

    /// <summary>Returns the items that have no place yet and marks them.</summary>
    public IEnumerable<DataItem> TakeRest(string array)
    {
        foreach (var item in ItemsOf(array))
            if (!item.IsBlank && taken.Add(item)) yield return item;
    }

    // A lone value where the schema has an array counts as an array of one.
    private List<DataItem> ItemsOf(string array)
    {
        var value = root.Find(array);
        if (value is null) return [];
        return value.Kind == DataItemKind.Array ? value.Items : [value];
    }
}
