using System.Collections.Immutable;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>A section heading and what follows it.</summary>
internal sealed record RawSection(RawHeading Heading, ImmutableArray<RawBlock> Content);
