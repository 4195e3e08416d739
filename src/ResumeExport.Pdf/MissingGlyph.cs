namespace ResumeExport.Pdf;

/// <summary>A character the document could not be written with: no font of the chain has it, or its script needs a complex shaper.</summary>
/// <param name="CodePoint">The Unicode code point; a lone surrogate is reported as itself.</param>
/// <param name="BlockIndex">Index of the block in the document.</param>
/// <param name="PartIndex">Index of the part in the block; -1 for the list marker.</param>
/// <param name="Tag">The tag of the run that holds the character; null for separators and markers.</param>
public sealed record MissingGlyph(int CodePoint, int BlockIndex, int PartIndex, object? Tag);
