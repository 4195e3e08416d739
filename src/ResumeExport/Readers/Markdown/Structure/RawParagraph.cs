using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A paragraph.</summary>
internal sealed record RawParagraph(FlatText Text, SourceSpan Span) : RawBlock(Span);
