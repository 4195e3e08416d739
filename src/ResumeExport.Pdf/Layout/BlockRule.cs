namespace ResumeExport.Pdf.Layout;

/// <summary>A horizontal rule from the block's left edge to the right margin, tagged as a layout artifact (ISO 32000-1, 14.8.2.2).</summary>
/// <param name="Thickness">Points.</param>
/// <param name="Color">0xRRGGBB.</param>
/// <param name="Gap">Points between the rule and the line box next to it.</param>
public sealed record BlockRule(double Thickness, int Color, double Gap);
