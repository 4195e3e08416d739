using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Content;

/// <summary>Text that leads somewhere.</summary>
/// <param name="Target">An absolute http, https, mailto or tel address; other schemes never reach the model.</param>
/// <param name="Content">The visible text; holds <see cref="TextRun"/> and <see cref="LineBreak"/> only, links do not nest.</param>
/// <param name="Span">Where the link stands in the source, its markup included.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Content, SourceSpan Span) : Inline(Span);
