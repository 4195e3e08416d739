namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>What to send: a source with where and how it is built, or a built file.</summary>
internal sealed record InputChoice(string? Path, string Format, string OutputFolder, string Theme);
