using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Pdf.Shaping;

/// <summary>A run as drawn: the caller's run, its colour, and the structure element its text belongs to.</summary>
internal sealed class ShapedRun(LayoutRun source, int color)
{
    public LayoutRun Source { get; } = source;

    /// <summary>0xRRGGBB.</summary>
    public int Color { get; } = color;

    /// <summary>The innermost element; null for text that is drawn as an artifact.</summary>
    public StructureElement? Element { get; set; }
}
