using System.Collections.Immutable;
using ResumeExport.Model.Text;

namespace ResumeExport.Composition;

/// <summary>Content lines that share one row.</summary>
/// <param name="Near">At the near margin; never empty.</param>
/// <param name="Far">At the far margin.</param>
internal sealed record LineGroup(ImmutableArray<ContentLine> Near, ImmutableArray<ContentLine> Far)
{
    public ContentLine First => Near[0];

    /// <summary>Cuts <paramref name="lines"/> where a new visual line begins.</summary>
    public static List<LineGroup> Of(ImmutableArray<ContentLine> lines)
    {
        var groups = new List<LineGroup>(lines.Length);
        for (var start = 0; start < lines.Length;)
        {
            var far = End(lines, start + 1, LinePlacement.SameLine);
            var end = End(lines, far, LinePlacement.FarEdge);
            groups.Add(new LineGroup(lines[start..far], lines[far..end]));
            start = end;
        }

        return groups;
    }

    private static int End(ImmutableArray<ContentLine> lines, int from, LinePlacement placement)
    {
        while (from < lines.Length && lines[from].Placement == placement) from++;
        return from;
    }
}
