namespace ResumeExport.Normalisation;

/// <summary>Which letters a text is written in.</summary>
internal enum Script
{
    /// <summary>Several scripts, or no letters.</summary>
    Mixed,

    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>One script that is not Latin.</summary>
    Other,
}
