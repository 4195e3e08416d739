using System.Collections.Immutable;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>
/// How the parts of entry heads are placed: the only thing about the linear order that a theme decides. Every part of an
/// entry is placed exactly once, also one that the layout does not name.
/// </summary>
/// <param name="Stacked">Lines of an entry that stands for itself.</param>
/// <param name="InItem">The one line of an entry inside a list item.</param>
public sealed record EntryLayout(ImmutableArray<EntryLayoutLine> Stacked, EntryLayoutLine InItem)
{
    /// <summary>All parts on one line in the order of <see cref="EntryPartRole"/>: the order of formats that have fields instead of lines.</summary>
    public static EntryLayout Canonical { get; } = MakeCanonical();

    /// <summary>Places the parts of <paramref name="entry"/>.</summary>
    /// <param name="entry">The entry; it has at least one part.</param>
    /// <param name="inItem">True when the entry stands in a list item.</param>
    /// <returns>The visual lines, first to last; parts no line names close the last line.</returns>
    public ImmutableArray<EntryRow> Arrange(Entry entry, bool inItem)
    {
        var left = new List<EntryPart>(entry.Parts);
        var rows = new List<EntryRow>();
        if (inItem) AddRow(rows, InItem, left);
        else foreach (var line in Stacked) AddRow(rows, line, left);
        if (left.Count > 0) AddNear(rows, left);
        if (HangsAlone(rows)) rows[^1] = new EntryRow(rows[^1].Far, []);
        return [.. rows];
    }

    private static void AddRow(List<EntryRow> rows, EntryLayoutLine line, List<EntryPart> left)
    {
        var near = Take(line.Near, left);
        var far = Take(line.Far, left);
        if (near.IsEmpty && far.IsEmpty) return;
        if (near.IsEmpty && rows.Count > 0) rows[^1] = rows[^1] with { Far = rows[^1].Far.AddRange(far) };
        else if (!near.IsEmpty && HangsAlone(rows)) rows[^1] = new EntryRow(near, rows[^1].Far.AddRange(far));
        else rows.Add(new EntryRow(near, far));
    }

    // A line with nothing at the near margin would leave its far parts hanging alone: they share the line with their neighbour.
    private static bool HangsAlone(List<EntryRow> rows) => rows.Count > 0 && rows[^1].Near.IsEmpty;

    private static void AddNear(List<EntryRow> rows, List<EntryPart> parts)
    {
        if (rows.Count == 0) rows.Add(new EntryRow([.. parts], []));
        else rows[^1] = rows[^1] with { Near = rows[^1].Near.AddRange(parts) };
    }

    private static ImmutableArray<EntryPart> Take(ImmutableArray<EntryPartRole> roles, List<EntryPart> left)
    {
        var taken = ImmutableArray.CreateBuilder<EntryPart>();
        foreach (var role in roles)
        {
            for (var i = 0; i < left.Count;)
            {
                if (left[i].Role != role)
                {
                    i++;
                    continue;
                }

                taken.Add(left[i]);
                left.RemoveAt(i);
            }
        }

        return taken.ToImmutable();
    }

    private static EntryLayout MakeCanonical()
    {
        var line = new EntryLayoutLine([.. Enum.GetValues<EntryPartRole>()], []);
        return new EntryLayout([line], line);
    }
}
