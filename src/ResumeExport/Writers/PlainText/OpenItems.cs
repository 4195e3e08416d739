using System.Globalization;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.PlainText;

/// <summary>The list items around the current line and the columns of their texts.</summary>
internal sealed class OpenItems(PlainTextStyle style)
{
    private const string Bullet = "- ";

    private readonly List<(string Path, int TextColumn)> open = [];

    /// <summary>Returns where <paramref name="line"/> stands, and opens the items it starts.</summary>
    public ItemPosition Enter(ContentLine line)
    {
        if (!line.StartsItem) return new ItemPosition(ColumnAt(line.ListDepth), "", ColumnAt(line.ListDepth));
        var marker = "";
        var first = FirstNewLevel(line);
        var column = ColumnAt(first - 1);
        open.RemoveRange(first - 1, open.Count - first + 1);
        for (var depth = first; depth <= line.ListDepth; depth++)
        {
            // An item that begins with a list has no line of its own: its marker stands before that of the inner item.
            marker += depth == line.ListDepth ? Marker(line) : Bullet;
            open.Add((PlacePath.ItemOf(line.Place, depth).ToString(), style == PlainTextStyle.Paste ? depth * Bullet.Length : column + marker.Length));
        }

        return new ItemPosition(column, marker, ColumnAt(line.ListDepth));
    }

    private int ColumnAt(int depth) => depth == 0 ? 0 : open[depth - 1].TextColumn;

    private int FirstNewLevel(ContentLine line)
    {
        var depth = 1;
        while (depth < line.ListDepth && depth <= open.Count && PlacePath.ItemOf(line.Place, depth).SequenceEqual(open[depth - 1].Path)) depth++;
        return depth;
    }

    private static string Marker(ContentLine line) =>
        line.ItemNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : Bullet;
}
