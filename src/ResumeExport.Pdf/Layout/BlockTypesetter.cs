using ResumeExport.Pdf.Shaping;

namespace ResumeExport.Pdf.Layout;

/// <summary>Breaks a block's parts into rows.</summary>
internal sealed class BlockTypesetter
{
    // Wider than a letter, by which readers of PDF tell that two pieces of text are apart.
    private const double TabGap = 8;
    private const double Thousand = 1000;

    // Widths are whole thousandths; this absorbs the error of dividing points by the font size.
    private const double Tolerance = 1e-6;

    private readonly GlyphBuffer glyphs;
    private readonly ShapedBlock block;
    private readonly BlockStyle style;
    private readonly double width;
    private readonly LineBreaker breaker;
    private readonly List<PlacedRow> rows = [];

    private BlockTypesetter(GlyphBuffer glyphs, ShapedBlock block, double contentWidth)
    {
        this.glyphs = glyphs;
        this.block = block;
        style = block.Source.Style;
        width = contentWidth - style.IndentLeft;
        breaker = new LineBreaker(glyphs, (int)(width * Thousand / style.FontSize + Tolerance));
    }

    /// <summary>Sets a block.</summary>
    /// <param name="glyphs">The document's glyphs.</param>
    /// <param name="block">The block; it has text or a marker.</param>
    /// <param name="contentWidth">Points between the margins.</param>
    public static PlacedBlock Typeset(GlyphBuffer glyphs, ShapedBlock block, double contentWidth) =>
        new BlockTypesetter(glyphs, block, contentWidth).Run();

    private PlacedBlock Run()
    {
        var index = 0;
        while (index < block.Parts.Count)
        {
            var last = LastOfGroup(index);
            if (block.Parts[index].Source.Placement == PartPlacement.RightTab)
                SetRight(block.Parts[index].Start, block.Parts[last].End);
            else
                SetFlow(block.Parts[index].Start, block.Parts[last].End);
            index = last + 1;
        }

        if (rows.Count == 0)
            rows.Add(new PlacedRow());
        return new PlacedBlock(block, rows) { Marker = PlaceMarker() };
    }

    // Neighbours with the same placement share lines, with their separators between them.
    private int LastOfGroup(int first)
    {
        var last = first;
        while (last + 1 < block.Parts.Count && block.Parts[last + 1].Source.Placement == block.Parts[first].Source.Placement)
            last++;
        return last;
    }

    private void SetFlow(int first, int textEnd)
    {
        var next = first;
        while (next < textEnd)
        {
            var start = next;
            var end = breaker.FindEnd(start, textEnd, out next);
            AddRow(start, end, FlowEdge(start, end));
        }
    }

    private void SetRight(int first, int textEnd)
    {
        var next = first;
        var mayShare = rows.Count > 0 && rows[^1].Lines.Count == 1;
        while (next < textEnd)
        {
            var start = next;
            var end = breaker.FindEnd(start, textEnd, out next);
            var left = style.IndentLeft + Math.Max(0, width - PointsOf(start, end));
            if (mayShare && start == first && RightEdge(rows[^1].Lines[0]) + TabGap <= left + Tolerance)
                ShareRow(start, end, left);
            else
                AddRow(start, end, left);
        }
    }

    private void ShareRow(int start, int end, double left)
    {
        var flow = rows[^1].Lines[0];
        // Centred text beside a tabbed part would look accidental.
        rows[^1].Lines[0] = flow with { X = style.IndentLeft };
        rows[^1].Lines.Add(new PlacedLine(start, end, left));
    }

    private void AddRow(int start, int end, double x)
    {
        var row = new PlacedRow();
        row.Lines.Add(new PlacedLine(start, end, x));
        rows.Add(row);
    }

    private double FlowEdge(int start, int end) => style.Alignment == TextAlignment.Center
        ? style.IndentLeft + Math.Max(0, (width - PointsOf(start, end)) / 2)
        : style.IndentLeft;

    private double RightEdge(PlacedLine line) =>
        (style.Alignment == TextAlignment.Center ? style.IndentLeft : line.X) + PointsOf(line.Start, line.End);

    private PlacedLine? PlaceMarker()
    {
        if (block.MarkerStart == block.MarkerEnd)
            return null;
        var room = glyphs.Measure(block.MarkerStart, block.MarkerEnd) * style.FontSize / Thousand;
        var x = style.IndentLeft - Math.Max(style.HangingIndent, room);
        return new PlacedLine(block.MarkerStart, block.MarkerEnd, x);
    }

    private double PointsOf(int start, int end) =>
        glyphs.Measure(start, glyphs.TrimEnd(start, end)) * style.FontSize / Thousand;
}
