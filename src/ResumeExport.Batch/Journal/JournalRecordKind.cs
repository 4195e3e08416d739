namespace ResumeExport.Batch.Journal;

/// <summary>What a record of the journal says.</summary>
internal enum JournalRecordKind : byte
{
    /// <summary>The files of a folder (<see cref="JournalEntry"/>); takes the place of an earlier entry of the folder.</summary>
    Entry = 1,

    /// <summary>The files of the folder named by the text are gone.</summary>
    Removed = 2,

    /// <summary>The machine was started anew, or the first time; the text tells starts apart.</summary>
    Start = 3,

    /// <summary>All that was recorded before is on the disk and survives a loss of power.</summary>
    Durable = 4,
}
