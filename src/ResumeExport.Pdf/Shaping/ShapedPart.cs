using ResumeExport.Pdf.Layout;

namespace ResumeExport.Pdf.Shaping;

/// <summary>A part's stretch of the glyph buffer. The separator, if any, lies right before the part.</summary>
internal sealed class ShapedPart(LayoutPart source)
{
    public LayoutPart Source { get; } = source;

    public int SeparatorStart { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>Index of the part's first run in the document's runs; one entry per run of the source follows.</summary>
    public int FirstRun { get; set; }

    public bool IsEmpty => Start == End;
}
