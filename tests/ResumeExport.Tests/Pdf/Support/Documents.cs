using System.Collections.Immutable;
using ResumeExport.Pdf;
using ResumeExport.Pdf.Fonts;
using ResumeExport.Pdf.Layout;

namespace ResumeExport.Tests.Pdf.Support;

/// <summary>Short ways to make documents for tests.</summary>
internal static class Documents
{
    public static readonly BlockStyle Body = new() { FontSize = 10, LineHeight = 13.2 };

    public static readonly BlockStyle Bullet = Body with { IndentLeft = 12, HangingIndent = 12, SpaceBefore = 2 };

    public static LayoutDocument Of(params LayoutBlock[] blocks) =>
        new() { Title = "Test", Author = "A. Tester", Language = "en", Blocks = [.. blocks] };

    public static LayoutBlock Paragraph(string text, BlockStyle? style = null) => Block(style ?? Body, Part(text));

    public static LayoutBlock Item(string text, int level = 1, string? marker = "•") =>
        Block(Bullet with { IndentLeft = 12 * level }, Part(text, StructureRole.ListItemBody)) with { ListLevel = level, ListMarker = marker };

    public static LayoutBlock Block(BlockStyle style, params LayoutPart[] parts) => new() { Style = style, Parts = [.. parts] };

    public static LayoutPart Part(string text, StructureRole role = StructureRole.P) => Part(role, new LayoutRun(text));

    public static LayoutPart Part(StructureRole role, params LayoutRun[] runs) => new() { Role = role, Runs = [.. runs] };

    public static LayoutPart Right(string text) => Part(text) with { Placement = PartPlacement.RightTab };

    public static LayoutRun Link(string text, string target) => new(text) { LinkTarget = target };

    public static LayoutRun Bold(string text) => new(text) { Style = FontStyle.Bold };

    /// <summary>Writes a document that must be accepted.</summary>
    public static byte[] Write(LayoutDocument document, PdfOptions? options = null)
    {
        using var output = new MemoryStream();
        var result = new PdfWriter().Write(document, options ?? new PdfOptions(), output);
        Assert.Equal(ImmutableArray<MissingGlyph>.Empty, result.MissingGlyphs);
        return output.ToArray();
    }
}
