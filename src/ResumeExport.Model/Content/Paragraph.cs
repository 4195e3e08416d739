namespace ResumeExport.Model.Content;

/// <summary>A paragraph of running text.</summary>
/// <param name="Text">The text; never empty.</param>
public sealed record Paragraph(RichText Text) : Block;
