namespace ResumeExport.Submit.Lists;

/// <summary>A column of a list.</summary>
internal enum ListColumn
{
    /// <summary>The résumé.</summary>
    Source,

    /// <summary>The portal.</summary>
    Portal,

    /// <summary>The board.</summary>
    Board,

    /// <summary>The job.</summary>
    Job,

    /// <summary>The file with the answers.</summary>
    Answers,

    /// <summary>The format.</summary>
    Format,

    /// <summary>Where the portal fetches the file.</summary>
    FileUrl,
}
