namespace ResumeExport.Batch.Journal;

/// <summary>One published file.</summary>
/// <param name="Name">Its name in the folder of its source.</param>
/// <param name="Bytes">Its size; <see cref="LeftOver"/> for one of an earlier version that was left alone.</param>
public readonly record struct JournalFile(string Name, int Bytes)
{
    /// <summary>The size of files that nobody asks for any more.</summary>
    public const int LeftOver = -1;

    /// <summary>True when the file is of an earlier version of its source, in a format that is no longer asked for.</summary>
    public bool IsLeftOver => Bytes == LeftOver;
}
