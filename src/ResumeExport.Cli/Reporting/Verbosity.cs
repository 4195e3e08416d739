namespace ResumeExport.Cli.Reporting;

/// <summary>How much is printed for people.</summary>
internal enum Verbosity
{
    /// <summary>Errors and warnings, and the results.</summary>
    Normal,

    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>All findings, and the results.</summary>
    Verbose,
}
