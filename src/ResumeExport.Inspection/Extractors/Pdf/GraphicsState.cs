using System.Numerics;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>What decides whether text is visible (ISO 32000-1, 8.4 and 9.3).</summary>
internal record struct GraphicsState
{
    public Matrix3x2 Transform { get; set; }

    public PdfFont? Font { get; set; }

    public double FontSize { get; set; }

    /// <summary>The text rendering mode; 3 and 7 paint nothing.</summary>
    public int Rendering { get; set; }

    public double Leading { get; set; }

    /// <summary>True when the fill colour is white or so near to it that nobody sees it.</summary>
    public bool IsWhite { get; set; }
}
