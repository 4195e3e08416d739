namespace ResumeExport.Tests.Support;

/// <summary>What an outside program said.</summary>
internal sealed record ToolOutput(int ExitCode, string Output, string Error);
