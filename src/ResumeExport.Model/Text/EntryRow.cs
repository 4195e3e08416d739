using System.Collections.Immutable;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>One visual line of one entry's head.</summary>
/// <param name="Near">The parts at the near margin; never empty.</param>
/// <param name="Far">The parts at the far margin.</param>
public sealed record EntryRow(ImmutableArray<EntryPart> Near, ImmutableArray<EntryPart> Far);
