using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Content;

/// <summary>One item of a list.</summary>
/// <param name="Blocks">The content in order; never empty. The marker stands before the first block.</param>
/// <param name="Span">Where the item stands in the source.</param>
public sealed record ListItem(ImmutableArray<Block> Blocks, SourceSpan Span = default);
