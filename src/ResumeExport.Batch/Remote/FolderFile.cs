namespace ResumeExport.Batch.Remote;

/// <summary>One file in the folder of a source.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its size; <see cref="LeftOver"/> for one of an earlier run.</param>
public sealed record FolderFile(string Name, long Bytes)
{
    /// <summary>In place of a size: of an earlier run; it may be there or be gone.</summary>
    public const long LeftOver = -1;
}
