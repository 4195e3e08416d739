namespace ResumeExport.Pdf.Tagging;

/// <summary>Nests bookmarks by heading level.</summary>
internal static class OutlineTree
{
    /// <summary>Links each entry with its parent: the nearest entry before it of a higher rank.</summary>
    /// <returns>The top-level entries.</returns>
    public static List<OutlineEntry> Nest(List<OutlineEntry> entries)
    {
        var top = new List<OutlineEntry>();
        OutlineEntry? last = null;
        foreach (var entry in entries)
        {
            var parent = last;
            while (parent is not null && parent.Level >= entry.Level)
                parent = parent.Parent;
            entry.Parent = parent;
            (parent?.Children ?? top).Add(entry);
            last = entry;
        }

        return top;
    }
}
