using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Content;

/// <summary>A line end the author asked for inside a paragraph.</summary>
/// <param name="Span">Where the break stands in the source.</param>
public sealed record LineBreak(SourceSpan Span) : Inline(Span);
