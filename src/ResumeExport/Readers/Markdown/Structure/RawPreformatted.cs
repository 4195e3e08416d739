using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Lines whose breaks are fixed.</summary>
internal sealed record RawPreformatted(FlatText Text, SourceSpan Span) : RawBlock(Span);
