using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Remote;

/// <summary>A finding in the result of a job.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Message">Its message.</param>
/// <param name="Path">The file; the name of the source for one about the source.</param>
/// <param name="Start">Start of its place.</param>
/// <param name="Length">Length of its place.</param>
/// <param name="Line">Line of its place; 0 for none.</param>
/// <param name="Column">Column of its place.</param>
/// <param name="Hint">Its hint.</param>
public sealed record JobFinding(string Code, DiagnosticSeverity Severity, string Message, string? Path, int Start, int Length, int Line, int Column, string? Hint)
{
    /// <summary>Returns what the job says of <paramref name="finding"/>.</summary>
    public static JobFinding Of(Diagnostic finding) => new(
        finding.Code, finding.Severity, finding.Message, finding.Path, finding.Span.Start, finding.Span.Length, finding.Span.Line, finding.Span.Column, finding.Hint);

    /// <summary>Returns the finding, with the source as it is named here.</summary>
    public Diagnostic ToDiagnostic(string sourcePath) => new(
        Code, Severity, Message, Path == System.IO.Path.GetFileName(sourcePath) ? sourcePath : Path, new SourceSpan(Start, Length, Line, Column), Hint);
}
