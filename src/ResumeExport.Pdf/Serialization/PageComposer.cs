using ResumeExport.Pdf.Fonts;
using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Shaping;
using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Pdf.Serialization;

/// <summary>Draws placed rows into content streams, in reading order.</summary>
internal sealed class PageComposer
{
    private const double Thousand = 1000;
    private const double BoldStroke = 0.03;
    private const double ItalicSlant = 0.2;
    private const double StrikeHeight = 0.24;
    private const double StrikeThickness = 0.06;
    private const double UnderlineDepth = 0.13;
    private const double UnderlineThickness = 0.05;

    private readonly ShapedDocument document;
    private readonly GlyphBuffer glyphs;
    private readonly PageSetup setup;
    private readonly List<OutlineEntry> outline;
    private readonly double ascent;
    private readonly double descent;
    private readonly List<TextRule> textRules = [];
    private ContentStream content = null!;
    private LinkCollector links = null!;
    private bool[] fonts = [];
    private int page;

    public PageComposer(ShapedDocument document, PageSetup setup, List<OutlineEntry> outline)
    {
        this.document = document;
        this.setup = setup;
        this.outline = outline;
        glyphs = document.Glyphs;
        var face = document.Fonts.Uses[document.Fonts.IndexOf(FontStyle.Regular)].Face;
        ascent = face.Ascent / Thousand;
        descent = -face.Descent / Thousand;
    }

    /// <summary>Draws one page; pages must be drawn in order.</summary>
    public ComposedPage Compose(PlacedPage placed, int index)
    {
        page = index;
        content = new ContentStream(index);
        links = new LinkCollector(index);
        fonts = new bool[document.Fonts.Uses.Count];
        foreach (var row in placed.Rows)
            DrawRow(row);
        content.Leave();
        DrawTextRules();
        return new ComposedPage(content, links.Links, fonts);
    }

    private void DrawRow(PageRow row)
    {
        var style = row.Block.Style;
        var leading = style.LineHeight - (ascent + descent) * style.FontSize;
        var baseline = row.LineTop - leading / 2 - ascent * style.FontSize;
        if (row.Index == 0)
            DrawStart(row, baseline);
        foreach (var line in row.Row.Lines)
            DrawLine(line, style, baseline);
        if (row.IsLast && style.RuleBelow is { } rule)
            DrawRule(rule, style, row.LineTop - style.LineHeight - rule.Gap - rule.Thickness);
    }

    private void DrawStart(PageRow row, double baseline)
    {
        if (row.Block.Style.RuleAbove is { } rule)
            DrawRule(rule, row.Block.Style, row.Top - rule.Thickness);
        if (row.Block.Marker is { } marker)
            DrawLine(marker, row.Block.Style, baseline);
        NoteHeadings(row);
    }

    private void NoteHeadings(PageRow row)
    {
        foreach (var part in row.Block.Source.Parts)
        {
            if (part.Source.Role is >= StructureRole.H1 and <= StructureRole.H3)
                outline.Add(new OutlineEntry((int)part.Source.Role, OutlineEntry.TitleOf(part.Source), page, row.Top));
        }
    }

    private void DrawRule(BlockRule rule, BlockStyle style, double bottom)
    {
        var width = setup.ContentWidth - style.IndentLeft;
        content.FillRectangle(setup.MarginLeft + style.IndentLeft, bottom, width, rule.Thickness, rule.Color);
    }

    private void DrawLine(PlacedLine line, BlockStyle style, double baseline)
    {
        var x = setup.MarginLeft + line.X;
        links.BeginLine(baseline, Math.Min(style.FontSize, style.LineHeight / (ascent + descent)), ascent, descent);
        var start = line.Start;
        while (start < line.End)
        {
            var end = SegmentEnd(start, line.End);
            x = DrawSegment(start, end, line.End, x, baseline, style.FontSize);
            start = end;
        }
    }

    private int SegmentEnd(int start, int end)
    {
        var index = start + 1;
        while (index < end && glyphs[index].Run == glyphs[start].Run && glyphs[index].Font == glyphs[start].Font)
            index++;
        return index;
    }

    private double DrawSegment(int start, int end, int lineEnd, double x, double y, double size)
    {
        var run = document.Runs[glyphs[start].Run];
        var font = glyphs[start].Font;
        fonts[font] = true;
        content.EnterText(run.Element);
        content.SetFont(document.Fonts.Uses[font].ResourceName, size);
        content.SetColor(run.Color);
        content.SetStroke(Lacks(FontStyle.Bold, run, font) ? BoldStroke * size : 0, run.Color);
        content.MoveTo(x, y, Lacks(FontStyle.Italic, run, font) ? ItalicSlant : 0);
        var next = x + content.Show(glyphs, start, end, lineEnd);
        NoteInk(run, start, end, x, y, size);
        return next;
    }

    // The faces of the fallback chain are regular ones.
    private bool Lacks(FontStyle style, ShapedRun run, int font) => run.Source.Style.HasFlag(style) && document.Fonts.Uses[font].IsFallback;

    // Links and rules cover ink, not the space that ends a wrapped line.
    private void NoteInk(ShapedRun run, int start, int end, double x, double y, double size)
    {
        var inkEnd = glyphs.TrimEnd(start, end);
        if (inkEnd == start)
            return;
        var right = x + glyphs.Measure(start, inkEnd) * size / Thousand;
        if (run.Element?.EnclosingLink() is { } link)
            links.Add(link, x, right);
        if (run.Source.Strikethrough)
            textRules.Add(new TextRule(x, y + StrikeHeight * size, right - x, StrikeThickness * size, run.Color));
        if (run.Source.Underline)
            textRules.Add(new TextRule(x, y - UnderlineDepth * size, right - x, UnderlineThickness * size, run.Color));
    }

    private void DrawTextRules()
    {
        foreach (var rule in textRules)
            content.FillRectangle(rule.X, rule.Y, rule.Width, rule.Thickness, rule.Color);
        textRules.Clear();
    }
}
