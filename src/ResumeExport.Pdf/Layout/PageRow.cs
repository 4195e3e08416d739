namespace ResumeExport.Pdf.Layout;

/// <summary>A row on a page.</summary>
/// <param name="Block">The block it belongs to.</param>
/// <param name="Index">Index of the row in the block.</param>
/// <param name="Top">Top of the row, rule above included, in points from the bottom of the page.</param>
internal sealed record PageRow(PlacedBlock Block, int Index, double Top)
{
    public PlacedRow Row => Block.Rows[Index];

    public bool IsLast => Index == Block.Rows.Count - 1;

    /// <summary>Top of the line box.</summary>
    public double LineTop => Index == 0 && Block.Style.RuleAbove is { } rule ? Top - rule.Thickness - rule.Gap : Top;
}
