using System.Collections.Immutable;
using ResumeExport.Themes;

namespace ResumeExport.Composition;

/// <summary>
/// Decides where a page may end. Readers of PDF text glue the first line of a page to the last line of the page before, so a
/// heading or the head of an entry at the top of a page is lost to them: only list items and running text go there, and the
/// row above a heading moves to the next page with it.
/// </summary>
internal static class PageBreakRules
{
    public static ImmutableArray<ComposedRow> Apply(List<ComposedRow> rows)
    {
        var ruled = ImmutableArray.CreateBuilder<ComposedRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var keeps = i + 1 < rows.Count && (IsHead(rows, i) || !MayStartPage(rows, i + 1));
            ruled.Add(rows[i] with { KeepWithNext = keeps, MayStartPage = MayStartPage(rows, i) });
        }

        return ruled.MoveToImmutable();
    }

    private static bool MayStartPage(List<ComposedRow> rows, int index) =>
        IsText(rows[index].Style) && (index == 0 || !IsHead(rows, index - 1));

    // A row that says nothing without the next one. Keywords directly under the head of an entry belong to the head.
    private static bool IsHead(List<ComposedRow> rows, int index)
    {
        if (rows[index].Style == RowStyle.Labelled) return index > 0 && IsEntryHead(rows[index - 1].Style);
        return !IsText(rows[index].Style);
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
