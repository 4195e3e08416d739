namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>What the command line says of a job.</summary>
internal sealed record TargetChoice(string Portal, string Board, string Job, string? BaseUrl, string? KeyFile, TimeSpan Timeout);
