using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A heading of any notation.</summary>
internal sealed record RawHeading(int Level, FlatText Text, SourceSpan Span) : RawBlock(Span);
