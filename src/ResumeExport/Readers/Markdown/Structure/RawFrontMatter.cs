using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>The YAML block at the top of a Markdown source.</summary>
/// <param name="Fields">Its scalars in order; a nested value has the names that lead to it joined by blanks.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record RawFrontMatter(ImmutableArray<RawField> Fields, SourceSpan Span) : RawBlock(Span);
