namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>What the command line says of a submission.</summary>
internal sealed record SubmitChoice(TargetChoice Target, InputChoice Input, string? Answers, string? FileUrl, bool IsSent, bool MayReplace, string? Ledger);
