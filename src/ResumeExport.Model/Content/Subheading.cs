namespace ResumeExport.Model.Content;

/// <summary>A heading inside a section that opens no entry.</summary>
/// <param name="Text">The heading as written.</param>
/// <param name="Level">Heading level in the output: 3 directly under a section heading, 4 and more below.</param>
public sealed record Subheading(RichText Text, int Level) : Block;
