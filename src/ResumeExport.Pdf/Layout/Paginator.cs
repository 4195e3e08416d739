namespace ResumeExport.Pdf.Layout;

/// <summary>
/// Fills pages. Each page takes as many rows as fit and then ends at the last place of the lowest cost; taking the last
/// never makes a later page worse, because every break it could use stays in reach.
/// </summary>
internal static class Paginator
{
    // Sums of line heights that equal the page height on paper may differ in the last bits.
    private const double Tolerance = 1e-6;

    /// <summary>Finds the first row of each page.</summary>
    /// <param name="rows">All rows in order.</param>
    /// <param name="height">Points between the top and bottom margins.</param>
    public static List<int> PageStarts(ReadOnlySpan<RowBox> rows, double height)
    {
        var starts = new List<int> { 0 };
        var next = NextPage(rows, 0, height);
        while (next < rows.Length)
        {
            starts.Add(next);
            next = NextPage(rows, next, height);
        }

        return starts;
    }

    private static int NextPage(ReadOnlySpan<RowBox> rows, int start, double height)
    {
        var overflow = FirstOverflow(rows, start, height);
        if (overflow >= rows.Length)
            return rows.Length;
        var best = overflow;
        for (var i = overflow - 1; i > start; i--)
        {
            if (rows[i].BreakCost < rows[best].BreakCost)
                best = i;
        }

        return best;
    }

    private static int FirstOverflow(ReadOnlySpan<RowBox> rows, int start, double height)
    {
        if (start >= rows.Length)
            return start;
        var used = rows[start].Height;
        var index = start + 1;
        while (index < rows.Length)
        {
            used += rows[index].Gap + rows[index].Height;
            if (used > height + Tolerance)
                break;
            index++;
        }

        return index;
    }
}
