using System.Collections.Immutable;
using ResumeExport.Model.Text;
using ResumeExport.Themes;

namespace ResumeExport.Composition;

/// <summary>
/// Decides where a page may end. Readers of PDF text glue the first line of a page to the last line of the page before, so a
/// heading or the head of an entry at the top of a page is lost to them: only list items and running text go there, and the
/// row above a heading moves to the next page with it. The last item of a list does not go to a page alone.
/// </summary>
internal static class PageBreakRules
{
    private const int MostHanging = 9;

    public static ImmutableArray<ComposedRow> Apply(List<ComposedRow> rows)
    {
        var mayStart = PageStarts(rows);
        var ruled = ImmutableArray.CreateBuilder<ComposedRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var keeps = i + 1 < rows.Count && (IsHead(rows, i) || !mayStart[i + 1]);
            ruled.Add(rows[i] with { KeepWithNext = keeps, MayStartPage = mayStart[i] });
        }

        return ruled.MoveToImmutable();
    }

    // Short entries in a row have no good place at all; before too many lines hang together an entry or a section may start a page after all:
    // a page that is half empty looks worse to people than a head at its top does to parsers.
    private static bool[] PageStarts(List<ComposedRow> rows)
    {
        var mayStart = new bool[rows.Count];
        var hanging = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            mayStart[i] = MayStartPage(rows, i) || (hanging >= MostHanging && OpensPart(rows, i));
            hanging = mayStart[i] ? 0 : hanging + EstimatedLines(rows[i]);
        }

        return mayStart;
    }

    private static bool OpensPart(List<ComposedRow> rows, int index) =>
        index > 0 && rows[index].Style is RowStyle.SectionHeading or RowStyle.EntryHead && !IsHead(rows, index - 1);

    private static int EstimatedLines(ComposedRow row)
    {
        var length = 0;
        foreach (var line in row.Near) length += line.PlainText.Length;
        return 1 + (length / LonelyItem.UsualLineLength);
    }

    // Two items together look like a list, one line looks lost.
    private static bool IsLastItem(List<ComposedRow> rows, int index)
    {
        var row = rows[index];
        return index > 0
            && IsItem(row) && !row.StartsList && LonelyItem.IsShort(LengthOf(row))
            && row.Near[0].Role is LineRole.Paragraph or LineRole.Labelled or LineRole.EntryPart
            && (index + 1 == rows.Count || rows[index + 1].ListDepth < row.ListDepth)
            && IsItem(rows[index - 1]);

        bool IsItem(ComposedRow other) => other.Marker is not null && other.ListDepth == row.ListDepth;
    }

    private static int LengthOf(ComposedRow row)
    {
        var length = 0;
        foreach (var line in row.Near) length += line.PlainText.Length;
        foreach (var line in row.Far) length += line.PlainText.Length;
        return length;
    }

    private static bool MayStartPage(List<ComposedRow> rows, int index) =>
        IsText(rows[index].Style) && (index == 0 || !IsHead(rows, index - 1)) && !IsLastItem(rows, index);

    // A row that says nothing without the next one. Keywords directly under the head of an entry belong to the head.
    private static bool IsHead(List<ComposedRow> rows, int index)
    {
        if (rows[index].Style == RowStyle.Labelled) return index > 0 && IsEntryHead(rows[index - 1].Style);
        return IsEntryHead(rows[index].Style) ? !EndsEntry(rows, index) : !IsText(rows[index].Style);
    }

    // An entry that is only a head: what follows is none of it.
    private static bool EndsEntry(List<ComposedRow> rows, int index)
    {
        if (index + 1 == rows.Count || rows[index + 1].Style == RowStyle.SectionHeading) return true;
        if (rows[index + 1].Style != RowStyle.EntryHead) return false;
        var own = index;
        while (own > 0 && rows[own].Style != RowStyle.EntryHead) own--;
        return rows[index + 1].Near[0].HeadingLevel <= rows[own].Near[0].HeadingLevel;
    }

    private static bool IsEntryHead(RowStyle style) => style is RowStyle.EntryHead or RowStyle.EntryDetail;

    private static bool IsText(RowStyle style) => style switch
    {
        RowStyle.Body or RowStyle.ListItem or RowStyle.Labelled or RowStyle.Preformatted => true,
        RowStyle.Name or RowStyle.Headline or RowStyle.Contact or RowStyle.SectionHeading or RowStyle.Subheading
            or RowStyle.EntryHead or RowStyle.EntryDetail => false,
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };
}
