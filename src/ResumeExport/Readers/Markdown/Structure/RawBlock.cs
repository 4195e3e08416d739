using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>The source as plain structure, before any of it is understood. HTML and Markdown look the same here.</summary>
internal abstract record RawBlock(SourceSpan Span);
