namespace ResumeExport.Pdf.Fonts;

/// <summary>An embedded font program.</summary>
/// <param name="Program">The TrueType file.</param>
/// <param name="Glyphs">For each glyph of the program, its number in the whole face.</param>
internal sealed record FontSubset(byte[] Program, ushort[] Glyphs);
