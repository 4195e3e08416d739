using ResumeExport.Pdf.Fonts;
using ResumeExport.Pdf.Layout;

namespace ResumeExport.Pdf.Shaping;

/// <summary>Shapes a document block by block, in reading order.</summary>
internal sealed class DocumentShaper
{
    private readonly GlyphBuffer glyphs = new();
    private readonly List<ShapedRun> runs = [];
    private readonly MissingGlyphs missing;
    private readonly TextShaper shaper;
    private readonly FontSet fonts;

    public DocumentShaper(PdfOptions options, MissingGlyphs missing)
    {
        this.missing = missing;
        fonts = new FontSet(options.Fonts, [options.FontFamily, .. options.FurtherFamilies]);
        shaper = new TextShaper(fonts, glyphs, missing, options.Kerning);
    }

    public ShapedDocument Shape(LayoutDocument document)
    {
        var blocks = new List<ShapedBlock>(document.Blocks.Length);
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            missing.BlockIndex = i;
            var block = ShapeBlock(document.Blocks[i]);
            if (!block.IsEmpty)
                blocks.Add(block);
        }

        return new ShapedDocument(glyphs, fonts, runs, blocks);
    }

    private ShapedBlock ShapeBlock(LayoutBlock block)
    {
        var parts = new List<ShapedPart>(block.Parts.Length);
        var shaped = new ShapedBlock(block, parts);
        ShapeMarker(shaped);
        for (var i = 0; i < block.Parts.Length; i++)
        {
            missing.PartIndex = i;
            var part = ShapePart(block, block.Parts[i], parts.Count > 0 ? parts[^1] : null);
            if (!part.IsEmpty)
                parts.Add(part);
        }

        return shaped;
    }

    private void ShapeMarker(ShapedBlock block)
    {
        shaper.BeginStretch();
        block.MarkerStart = glyphs.Count;
        if (block.Source.ListLevel > 0 && block.Source.ListMarker is { Length: > 0 } marker)
        {
            missing.PartIndex = -1;
            block.MarkerRun = AddRun(new LayoutRun(marker), block.Source.Style);
            shaper.Append(marker, block.MarkerRun, FontStyle.Regular, null, GlyphTraits.None);
            // Readers that go by content order need a real space between the label and the text.
            shaper.AppendSpaceIfNone(block.MarkerRun, FontStyle.Regular, GlyphTraits.None);
        }

        block.MarkerEnd = glyphs.Count;
    }

    private ShapedPart ShapePart(LayoutBlock block, LayoutPart part, ShapedPart? previous)
    {
        var shaped = new ShapedPart(part) { SeparatorStart = glyphs.Count };
        if (HasText(part) && previous is not null)
            ShapeGap(block, part, previous, shaped);
        shaper.BeginStretch();
        shaped.Start = glyphs.Count;
        shaped.FirstRun = runs.Count;
        var traits = part.KeepTogether ? GlyphTraits.Unbroken : GlyphTraits.None;
        foreach (var run in part.Runs)
            shaper.Append(run.Text, AddRun(run, block.Style), run.Style, run.Tag, traits);
        shaped.End = glyphs.Count;
        return shaped;
    }

    /// <summary>What stands between two parts: the separator of neighbours that flow or are tabbed together, or a space that ends the left part.</summary>
    private void ShapeGap(LayoutBlock block, LayoutPart part, ShapedPart previous, ShapedPart shaped)
    {
        if (part.Placement != previous.Source.Placement)
        {
            var last = glyphs[previous.End - 1].Run;
            shaper.AppendSpaceIfNone(last, runs[last].Source.Style, GlyphTraits.None);
            previous.End = glyphs.Count;
            shaped.SeparatorStart = glyphs.Count;
            return;
        }

        shaper.BeginStretch();
        var run = AddRun(new LayoutRun(part.Separator), block.Style);
        shaper.Append(part.Separator, run, FontStyle.Regular, null, GlyphTraits.Separator);
    }

    private static bool HasText(LayoutPart part)
    {
        foreach (var run in part.Runs)
        {
            if (run.Text.Length > 0)
                return true;
        }

        return false;
    }

    private int AddRun(LayoutRun run, BlockStyle style)
    {
        runs.Add(new ShapedRun(run, run.Color ?? style.Color));
        return runs.Count - 1;
    }
}
