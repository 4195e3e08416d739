using System.Collections.Immutable;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>One row of a table.</summary>
/// <param name="Cells">The cells in order; an empty cell has no text at all.</param>
internal sealed record RawRow(ImmutableArray<FlatText> Cells);
