using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Pipeline;

/// <summary>What re-reading an output gave.</summary>
/// <param name="Holds">True when the output says exactly what the source says.</param>
/// <param name="Lines">How many content lines were compared.</param>
/// <param name="Aspects">What was compared, for people, for example <c>text, links, headings</c>.</param>
/// <param name="Findings">One error for each difference; empty when parity holds.</param>
public sealed record OutputVerdict(bool Holds, int Lines, ImmutableArray<string> Aspects, ImmutableArray<Diagnostic> Findings);
