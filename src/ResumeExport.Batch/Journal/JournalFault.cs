namespace ResumeExport.Batch.Journal;

/// <summary>What was wrong with a journal that was opened.</summary>
public enum JournalFault
{
    /// <summary>Nothing, or a last record torn by a crash, which costs nothing but its résumé.</summary>
    None,

    /// <summary>It is no journal, or damaged in the middle: what stands behind the damage is made again.</summary>
    Damaged,
}
