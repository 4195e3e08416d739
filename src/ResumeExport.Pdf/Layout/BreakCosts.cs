namespace ResumeExport.Pdf.Layout;

/// <summary>Turns the keep rules of block styles into the cost of breaking above each row.</summary>
internal static class BreakCosts
{
    private const int MinimumLines = 2;

    /// <summary>All rows of the document in order.</summary>
    public static RowBox[] Rows(List<PlacedBlock> blocks)
    {
        var boxes = new RowBox[CountRows(blocks)];
        var count = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var previous = i > 0 ? blocks[i - 1].Style : null;
            for (var row = 0; row < blocks[i].Rows.Count; row++)
            {
                var gap = row == 0 ? GapBetween(previous, blocks[i].Style) : 0;
                var cost = row == 0 ? Above(previous, blocks[i].Style) : Inside(blocks[i], row);
                boxes[count++] = new RowBox(gap, blocks[i].HeightOf(row), cost);
            }
        }

        return boxes;
    }

    private static int CountRows(List<PlacedBlock> blocks)
    {
        var count = 0;
        foreach (var block in blocks)
            count += block.Rows.Count;
        return count;
    }

    private static double GapBetween(BlockStyle? upper, BlockStyle lower) =>
        upper is null ? 0 : Math.Max(upper.SpaceAfter, lower.SpaceBefore);

    private static BreakCost Above(BlockStyle? upper, BlockStyle lower)
    {
        var parts = upper is { KeepWithNext: true };
        if (lower.MayStartPage)
            return parts ? BreakCost.PartsKeptPair : BreakCost.None;
        return parts ? BreakCost.PartsAndBadPageStart : BreakCost.BadPageStart;
    }

    private static BreakCost Inside(PlacedBlock block, int row)
    {
        if (row < MinimumLines || block.Rows.Count - row < MinimumLines)
            return BreakCost.LonelyLine;
        return block.Style.KeepTogether ? BreakCost.SplitsKeptBlock : BreakCost.None;
    }
}
