using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A block quote.</summary>
internal sealed record RawQuote(ImmutableArray<RawBlock> Blocks, SourceSpan Span) : RawBlock(Span);
