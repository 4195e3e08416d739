namespace ResumeExport.Themes;

/// <summary>The colours of a theme as 0xRRGGBB.</summary>
/// <param name="Text">Running text.</param>
/// <param name="Muted">Dates, places and other second-rank text; at least 4.5:1 on white.</param>
/// <param name="Accent">Name, headings and links; at least 4.5:1 on white.</param>
/// <param name="Rule">Lines.</param>
public sealed record ThemeColors(int Text, int Muted, int Accent, int Rule);
