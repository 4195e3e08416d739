namespace ResumeExport.Model.Document;

/// <summary>What an entry describes.</summary>
public enum EntryKind
{
    /// <summary>Nothing more specific is known.</summary>
    Other,

    /// <summary>A job.</summary>
    Work,

    /// <summary>A course of study.</summary>
    Education,

    /// <summary>A project.</summary>
    Project,

    /// <summary>An award or honour.</summary>
    Award,
}
