using System.Text;
using ResumeExport.Pdf;
using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Shaping;

namespace ResumeExport.Tests.Pdf.Support;

/// <summary>Runs the first phase of the writer alone.</summary>
internal static class Shaped
{
    public static ShapedDocument Shape(params LayoutBlock[] blocks)
    {
        var missing = new MissingGlyphs();
        var shaped = new DocumentShaper(new PdfOptions(), missing).Shape(Documents.Of(blocks));
        Assert.Empty(missing.ToImmutable());
        return shaped;
    }

    public static ShapedDocument Shape(string text) => Shape(Documents.Paragraph(text));

    public static IReadOnlyList<MissingGlyph> Missing(LayoutDocument document)
    {
        using var output = new MemoryStream();
        var result = new PdfWriter().Write(document, new PdfOptions(), output);
        Assert.Equal(result.Succeeded, output.Length > 0);
        return result.MissingGlyphs;
    }

    public static IReadOnlyList<int> MissingIn(string text) =>
        [.. Missing(Documents.Of(Documents.Paragraph(text))).Select(glyph => glyph.CodePoint)];

    /// <summary>The source text of glyphs, as ToUnicode will give it back.</summary>
    public static string TextOf(ShapedDocument shaped, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
            text.Append(shaped.Fonts.Uses[shaped.Glyphs[i].Font].TextOf(shaped.Glyphs[i].Cid));
        return text.ToString();
    }

    public static string TextOf(ShapedDocument shaped) => TextOf(shaped, 0, shaped.Glyphs.Count);
}
