namespace ResumeExport.Pdf.Shaping;

/// <summary>The whole text as glyphs, shaped once and used for measuring and for drawing.</summary>
internal sealed record ShapedDocument(GlyphBuffer Glyphs, FontSet Fonts, List<ShapedRun> Runs, List<ShapedBlock> Blocks);
