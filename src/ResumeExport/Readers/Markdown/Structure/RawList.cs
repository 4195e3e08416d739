using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A list.</summary>
internal sealed record RawList(int? FirstNumber, ImmutableArray<RawItem> Items, SourceSpan Span) : RawBlock(Span);
