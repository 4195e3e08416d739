using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Pdf.Serialization;

/// <summary>Writes the bookmarks, all open (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineObjects(ObjectStore store, int[] pages)
{
    /// <summary>Adds the outline.</summary>
    /// <returns>The number of its root; 0 if there are no bookmarks.</returns>
    public int Add(List<OutlineEntry> top)
    {
        if (top.Count == 0)
            return 0;
        var root = store.Reserve();
        NumberAll(top);
        store.Begin(root).Text("<</Type/Outlines/First").Reference(top[0].ObjectNumber)
            .Text("/Last").Reference(top[^1].ObjectNumber).Text("/Count ").Integer(CountAll(top)).Text(">>");
        store.End(root);
        WriteAll(top, root);
        return root;
    }

    private void NumberAll(List<OutlineEntry> entries)
    {
        foreach (var entry in entries)
        {
            entry.ObjectNumber = store.Reserve();
            NumberAll(entry.Children);
        }
    }

    private static int CountAll(List<OutlineEntry> entries)
    {
        var count = entries.Count;
        foreach (var entry in entries)
            count += CountAll(entry.Children);
        return count;
    }

    private void WriteAll(List<OutlineEntry> entries, int parent)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            Write(entries, i, parent);
            WriteAll(entries[i].Children, entries[i].ObjectNumber);
        }
    }

    private void Write(List<OutlineEntry> siblings, int index, int parent)
    {
        var entry = siblings[index];
        var body = store.Begin(entry.ObjectNumber).Text("<</Title").TextString(entry.Title).Text("/Parent").Reference(parent);
        if (index > 0)
            body.Text("/Prev").Reference(siblings[index - 1].ObjectNumber);
        if (index + 1 < siblings.Count)
            body.Text("/Next").Reference(siblings[index + 1].ObjectNumber);
        if (entry.Children is { Count: > 0 } children)
        {
            body.Text("/First").Reference(children[0].ObjectNumber).Text("/Last").Reference(children[^1].ObjectNumber)
                .Text("/Count ").Integer(CountAll(children));
        }

        body.Text("/Dest[").Integer(pages[entry.Page]).Text(" 0 R/XYZ null ").Number(entry.Top).Text(" null]>>");
        store.End(entry.ObjectNumber);
    }
}
