using System.Collections.Immutable;

namespace ResumeExport.Tests.Support;

/// <summary>One piece of an invented résumé as text of its source, with what its maker knows of it.</summary>
/// <param name="Source">The lines, with the blank line that ends them.</param>
/// <param name="Words">Every made-up word that a person sees in it; no word stands twice in a résumé.</param>
/// <param name="Body">Those of <paramref name="Words"/> that stand in running text, in its order.</param>
/// <param name="Fact">Organisation, role and ISO period, where the shape is so plain that they must be found; else null.</param>
internal sealed record WildPiece(string Source, ImmutableArray<string> Words, ImmutableArray<string> Body, string? Fact = null);
