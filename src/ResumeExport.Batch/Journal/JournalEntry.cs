using System.Collections.Immutable;
using ResumeExport.Batch.Building;

namespace ResumeExport.Batch.Journal;

/// <summary>What stands in the folder of one source.</summary>
/// <param name="Folder">The folder below the output folder.</param>
/// <param name="Source">The source, as a path from the output folder with <c>/</c> between names.</param>
/// <param name="Key">What the files were made from, when all are complete and proven; the default key while they are being replaced.</param>
/// <param name="Files">The files, manifest.json included; while they are being replaced, the old and the new ones.</param>
public sealed record JournalEntry(string Folder, string Source, BuildKey Key, ImmutableArray<JournalFile> Files)
{
    /// <summary>True when the files are complete.</summary>
    public bool IsComplete => Key != default;
}
