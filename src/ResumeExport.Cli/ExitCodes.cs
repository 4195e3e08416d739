namespace ResumeExport.Cli;

/// <summary>What the process returns; the table in README.md.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;
    public const int Usage = 1;
    public const int SourceInvalid = 2;
    public const int OutputFailed = 3;
    public const int ParityFailed = 4;
    public const int Findings = 5;
    public const int NotAccepted = 6;
    public const int Cancelled = 130;
}
