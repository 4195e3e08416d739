using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown;

/// <summary>A list; each item is the blocks inside it.</summary>
internal sealed record RawList(int? FirstNumber, ImmutableArray<ImmutableArray<RawBlock>> Items, SourceSpan Span) : RawBlock(Span);
