namespace ResumeExport.Writers.Docx;

/// <summary>One colour of a theme part.</summary>
/// <param name="Name">Its name in the scheme, such as <c>accent1</c> (ISO 29500-1, 20.1.6.2).</param>
/// <param name="Color">0xRRGGBB.</param>
internal sealed record ThemeColorSlot(string Name, int Color);
