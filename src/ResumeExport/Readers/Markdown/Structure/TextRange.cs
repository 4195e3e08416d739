namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Some characters of a line.</summary>
/// <param name="Start">The first one.</param>
/// <param name="End">Behind the last one.</param>
internal sealed record TextRange(int Start, int End);
