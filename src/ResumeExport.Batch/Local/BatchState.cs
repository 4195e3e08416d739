namespace ResumeExport.Batch.Local;

/// <summary>What became of one source of a batch.</summary>
public enum BatchState
{
    /// <summary>All files were made, proven and published.</summary>
    Built,

    /// <summary>All files stand already, made from the same.</summary>
    Unchanged,

    /// <summary>The source cannot be read as a résumé; files of an earlier version were left alone.</summary>
    SourceInvalid,

    /// <summary>A file could not be made or written.</summary>
    OutputFailed,

    /// <summary>A file does not say what the source says and was not published.</summary>
    ParityBroken,

    /// <summary>The source is gone; its files stand.</summary>
    Orphaned,

    /// <summary>The source is gone; its files were removed, as was asked.</summary>
    Pruned,
}
