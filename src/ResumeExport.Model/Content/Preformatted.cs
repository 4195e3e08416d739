namespace ResumeExport.Model.Content;

/// <summary>Lines whose breaks the author fixed, such as a code block.</summary>
/// <param name="Text">The lines, each ended by a <see cref="LineBreak"/> but the last.</param>
public sealed record Preformatted(RichText Text) : Block;
