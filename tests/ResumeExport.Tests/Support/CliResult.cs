namespace ResumeExport.Tests.Support;

/// <summary>What one run of the program gave.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error);
