namespace ResumeExport.Writers.PlainText;

/// <summary>Reads the list items out of <see cref="Model.Text.ContentLine.Place"/>.</summary>
internal static class PlacePath
{
    private const string Items = ".items[";

    /// <summary>Returns the path of the list at <paramref name="depth"/> (1 for the outermost) that the line is in.</summary>
    public static ReadOnlySpan<char> ListOf(string place, int depth) => place.AsSpan(0, IndexOf(place, depth));

    /// <summary>Returns the path of the item at <paramref name="depth"/> that the line is in; empty for depth 0.</summary>
    public static ReadOnlySpan<char> ItemOf(string place, int depth)
    {
        if (depth == 0) return default;
        var start = IndexOf(place, depth);
        return place.AsSpan(0, place.IndexOf(']', start) + 1);
    }

    /// <summary>True when <paramref name="place"/> is inside of <paramref name="path"/>.</summary>
    public static bool IsIn(string place, ReadOnlySpan<char> path) => place.AsSpan().StartsWith(path, StringComparison.Ordinal);

    private static int IndexOf(string place, int depth)
    {
        var at = -1;
        for (var i = 0; i < depth; i++) at = place.IndexOf(Items, at + 1, StringComparison.Ordinal);
        return at;
    }
}
