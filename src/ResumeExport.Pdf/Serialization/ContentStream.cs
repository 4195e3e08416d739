using ResumeExport.Pdf.Shaping;
using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Pdf.Serialization;

/// <summary>
/// The content stream of one page. All painting lies in marked content: that of a structure element, or an artifact
/// (ISO 14289-1, 7.1). Only the graphics state that changes is written.
/// </summary>
internal sealed class ContentStream(int page)
{
    private const double Thousand = 1000;
    private const double Closeness = 1e-4;

    private readonly ByteWriter writer = new(8192);
    private StructureElement? current;
    private bool isOpen;
    private int color = -1;
    private double strokeWidth;
    private int strokeColor = -1;
    private string font = "";
    private double fontSize;
    private double penX = double.NaN;
    private double penY;
    private double penSlant;

    /// <summary>The element that owns each MCID, in order.</summary>
    public List<StructureElement> Owners { get; } = [];

    public ReadOnlySpan<byte> Written => writer.Written;

    /// <summary>Begins text of an element, or of an artifact for null; goes on if that is what is being written.</summary>
    public void EnterText(StructureElement? element)
    {
        if (isOpen && ReferenceEquals(current, element))
            return;
        Leave();
        if (element is null)
            writer.Text("/Artifact<</Type/Layout>>BDC\n");
        else
            BeginElement(element);
        writer.Text("BT\n");
        current = element;
        isOpen = true;
        penX = double.NaN;
    }

    /// <summary>Ends the open marked content, if any.</summary>
    public void Leave()
    {
        if (isOpen)
            writer.Text("ET\nEMC\n");
        isOpen = false;
    }

    /// <summary>Sets the font if it differs.</summary>
    public void SetFont(string resource, double size)
    {
        if (font == resource && fontSize.Equals(size))
            return;
        (font, fontSize) = (resource, size);
        writer.Byte((byte)'/').Text(resource).Byte((byte)' ').Number(size).Text(" Tf\n");
    }

    /// <summary>Sets the fill colour, 0xRRGGBB, if it differs.</summary>
    public void SetColor(int rgb)
    {
        if (color == rgb)
            return;
        color = rgb;
        Components(rgb).Text("rg\n");
    }

    private ByteWriter Components(int rgb)
    {
        for (var shift = 16; shift >= 0; shift -= 8)
            writer.Number((rgb >> shift & 0xFF) / 255.0).Byte((byte)' ');
        return writer;
    }

    /// <summary>Draws the outlines of the letters as well, in points and 0xRRGGBB: the bold of a face that has none. 0 ends it.</summary>
    public void SetStroke(double width, int rgb)
    {
        if (strokeWidth.Equals(width) && (width.Equals(0) || strokeColor == rgb))
            return;
        (strokeWidth, strokeColor) = (width, rgb);
        if (width.Equals(0))
        {
            writer.Text("0 Tr\n");
            return;
        }

        Components(rgb).Text("RG\n").Number(width).Text(" w\n2 Tr\n");
    }

    /// <summary>Moves to a baseline point, unless the text drawn last ends there.</summary>
    /// <param name="x">Points from the left edge of the page.</param>
    /// <param name="y">Points from its lower edge.</param>
    /// <param name="slant">How far letters lean to the right for each point of height: the italic of a face that has none.</param>
    public void MoveTo(double x, double y, double slant)
    {
        if (Math.Abs(penX - x) < Closeness && penY.Equals(y) && penSlant.Equals(slant))
            return;
        (penX, penY, penSlant) = (x, y, slant);
        writer.Text("1 0 ").Number(slant).Text(" 1 ").Number(x).Byte((byte)' ').Number(y).Text(" Tm\n");
    }

    /// <summary>Shows glyphs with their kerning. Gaps between words are real glyphs, never adjustments.</summary>
    /// <returns>The advance in points.</returns>
    public double Show(GlyphBuffer glyphs, int start, int end, int lineEnd)
    {
        var width = 0;
        writer.Text("[<");
        for (var i = start; i < end; i++)
        {
            ref var glyph = ref glyphs[i];
            writer.Hex4(glyph.Cid);
            width += glyph.Width;
            if (glyph.Kern == 0 || i + 1 == lineEnd)
                continue;
            width += glyph.Kern;
            writer.Byte((byte)'>').Integer(-glyph.Kern).Byte((byte)'<');
        }

        writer.Text(">]TJ\n");
        var advance = width * fontSize / Thousand;
        penX += advance;
        return advance;
    }

    /// <summary>Fills a rectangle as a layout artifact.</summary>
    public void FillRectangle(double x, double y, double width, double height, int rgb)
    {
        Leave();
        writer.Text("/Artifact<</Type/Layout>>BDC\n");
        SetColor(rgb);
        writer.Number(x).Byte((byte)' ').Number(y).Byte((byte)' ').Number(width).Byte((byte)' ').Number(height);
        writer.Text(" re\nf\nEMC\n");
    }

    private void BeginElement(StructureElement element)
    {
        element.Add(new MarkedContent(page, Owners.Count));
        writer.Byte((byte)'/').Text(element.Type).Text("<</MCID ").Integer(Owners.Count).Text(">>BDC\n");
        Owners.Add(element);
    }
}
