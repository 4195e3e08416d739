using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Content;

/// <summary>A piece of running text. Closed: <see cref="TextRun"/>, <see cref="Link"/>, <see cref="LineBreak"/>.</summary>
/// <param name="Span">Where the piece stands in the source.</param>
public abstract record Inline(SourceSpan Span);
