using ResumeExport.Pdf.Layout;

namespace ResumeExport.Pdf.Shaping;

/// <summary>A block with its text turned to glyphs. Parts without text are left out.</summary>
internal sealed class ShapedBlock(LayoutBlock source, List<ShapedPart> parts)
{
    public LayoutBlock Source { get; } = source;

    public List<ShapedPart> Parts { get; } = parts;

    public int MarkerStart { get; set; }

    public int MarkerEnd { get; set; }

    /// <summary>Index of the marker's run; -1 when there is no marker.</summary>
    public int MarkerRun { get; set; } = -1;

    public bool IsEmpty => Parts.Count == 0 && MarkerStart == MarkerEnd;
}
