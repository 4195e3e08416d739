using System.Collections.Immutable;

namespace ResumeExport.Readers.Markdown;

/// <summary>One item of a list: the blocks inside it; never empty.</summary>
internal sealed record RawItem(ImmutableArray<RawBlock> Blocks);
