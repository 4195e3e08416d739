using System.Collections.Immutable;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>One item of a list: the blocks inside it; never empty.</summary>
internal sealed record RawItem(ImmutableArray<RawBlock> Blocks);
