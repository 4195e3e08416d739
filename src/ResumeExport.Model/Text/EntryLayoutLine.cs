using System.Collections.Immutable;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>One line of an entry's head as a theme arranges it.</summary>
/// <param name="Near">Parts at the near margin, in order, with separators between them.</param>
/// <param name="Far">Parts at the far margin, in order.</param>
public sealed record EntryLayoutLine(ImmutableArray<EntryPartRole> Near, ImmutableArray<EntryPartRole> Far);
