using ResumeExport.Model.Text;

namespace ResumeExport.Composition;

/// <summary>Follows the lists that a walk over the rows is inside of, to tell the first item of a list from the others.</summary>
internal sealed class OpenLists
{
    private const int None = int.MinValue;
    private const int Bullets = None + 1;

    // By depth: the number of the last item, Bullets, or None before the first item.
    private readonly List<int> last = [];

    /// <summary>Takes the first line of the next row; true when that line opens a list.</summary>
    public bool Enter(ContentLine line)
    {
        while (last.Count > line.ListDepth) last.RemoveAt(last.Count - 1);
        while (last.Count < line.ListDepth) last.Add(None);
        if (!line.StartsItem) return false;

        var before = last[line.ListDepth - 1];
        last[line.ListDepth - 1] = line.ItemNumber ?? Bullets;
        return line.ItemNumber is { } number ? before != number - 1 : before != Bullets;
    }
}
