namespace ResumeExport.Pdf.Layout;

/// <summary>Page size and margins in points (1/72 inch); A4 with 54-point margins by default.</summary>
public sealed record PageSetup
{
    /// <summary>Page width; 595.276 by default. PDF/A allows 3 to 14,400.</summary>
    public double Width { get; init; } = 595.276;

    /// <summary>Page height; 841.89 by default. PDF/A allows 3 to 14,400.</summary>
    public double Height { get; init; } = 841.89;

    /// <summary>Left margin.</summary>
    public double MarginLeft { get; init; } = 54;

    /// <summary>Right margin.</summary>
    public double MarginRight { get; init; } = 54;

    /// <summary>Top margin.</summary>
    public double MarginTop { get; init; } = 54;

    /// <summary>Bottom margin.</summary>
    public double MarginBottom { get; init; } = 54;

    internal double ContentWidth => Width - MarginLeft - MarginRight;

    internal double ContentHeight => Height - MarginTop - MarginBottom;
}
