using ResumeExport.Pdf.Shaping;

namespace ResumeExport.Pdf.Layout;

/// <summary>A block broken into rows, not yet on a page.</summary>
internal sealed class PlacedBlock(ShapedBlock source, List<PlacedRow> rows)
{
    public ShapedBlock Source { get; } = source;

    public BlockStyle Style => Source.Source.Style;

    public List<PlacedRow> Rows { get; } = rows;

    /// <summary>The list label, set on the first row; null if there is none.</summary>
    public PlacedLine? Marker { get; set; }

    /// <summary>The height of a row with the rule that hangs on it.</summary>
    public double HeightOf(int row)
    {
        var height = Style.LineHeight;
        if (row == 0 && Style.RuleAbove is { } above)
            height += above.Gap + above.Thickness;
        if (row == Rows.Count - 1 && Style.RuleBelow is { } below)
            height += below.Gap + below.Thickness;
        return height;
    }
}
