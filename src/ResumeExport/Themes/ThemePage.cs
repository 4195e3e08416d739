namespace ResumeExport.Themes;

/// <summary>Paper and margins, all in points (1/72 inch).</summary>
/// <param name="Width">Paper width.</param>
/// <param name="Height">Paper height.</param>
/// <param name="MarginTop">Top margin.</param>
/// <param name="MarginRight">Right margin.</param>
/// <param name="MarginBottom">Bottom margin.</param>
/// <param name="MarginLeft">Left margin.</param>
public sealed record ThemePage(
    double Width, double Height, double MarginTop, double MarginRight, double MarginBottom, double MarginLeft);
