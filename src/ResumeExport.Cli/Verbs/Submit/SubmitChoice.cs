namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>What the command line says of a submission.</summary>
internal sealed record SubmitChoice(TargetChoice Target, string? Input, string Format, string OutputFolder, string Theme, string? Answers, string? FileUrl, bool IsSent, bool MayReplace, string? Ledger);
