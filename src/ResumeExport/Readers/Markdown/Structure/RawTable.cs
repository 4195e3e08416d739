using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A table, of pipes or of HTML.</summary>
/// <param name="Header">The row of column names; null when there is none.</param>
/// <param name="Rows">The other rows.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record RawTable(RawRow? Header, ImmutableArray<RawRow> Rows, SourceSpan Span) : RawBlock(Span);
