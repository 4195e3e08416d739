namespace ResumeExport.Pdf.Layout;

/// <summary>Glyphs set side by side.</summary>
/// <param name="Start">First glyph.</param>
/// <param name="End">End of the glyphs, trailing spaces included.</param>
/// <param name="X">Left edge in points from the left margin.</param>
internal sealed record PlacedLine(int Start, int End, double X);
