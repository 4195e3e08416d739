using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A thematic break: nothing to show, but it ends what stands before it.</summary>
internal sealed record RawRule(SourceSpan Span) : RawBlock(Span);
