namespace ResumeExport.Pipeline;

/// <summary>What became of one format of an export.</summary>
public enum OutputState
{
    /// <summary>The file was made, re-read and found equal; it is not under its final name yet.</summary>
    Proven,

    /// <summary>The file was made, re-read, found equal, and stands under its final name.</summary>
    Published,

    /// <summary>The file could not be made or written; an older one, if any, was left alone.</summary>
    Failed,

    /// <summary>The file was made but does not say what the source says; it was not published, an older one was left alone.</summary>
    ParityBroken,
}
