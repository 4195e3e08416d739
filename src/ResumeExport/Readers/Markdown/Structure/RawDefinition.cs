using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A term of a definition list and what is said about it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Body">The definitions, each with its blocks, one after the other.</param>
/// <param name="Span">Where both stand.</param>
internal sealed record RawDefinition(FlatText Term, ImmutableArray<RawBlock> Body, SourceSpan Span) : RawBlock(Span);
