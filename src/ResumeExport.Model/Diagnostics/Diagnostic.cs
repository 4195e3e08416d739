namespace ResumeExport.Model.Diagnostics;

/// <summary>One finding about a source, a theme or an output; findings are collected, never thrown.</summary>
/// <param name="Code">The documented code, for example <c>RX1001</c>; see docs/diagnostics.md.</param>
/// <param name="Severity">How much the finding matters.</param>
/// <param name="Message">What was found, in one sentence without a full stop at the end.</param>
/// <param name="Path">The file the finding is about, as the user named it; null when there is none.</param>
/// <param name="Span">The place in that file; <see cref="SourceSpan.None"/> when the whole file is meant.</param>
/// <param name="Hint">What the user can do about it; null when there is nothing to do.</param>
public sealed record Diagnostic(
    string Code,
    DiagnosticSeverity Severity,
    string Message,
    string? Path = null,
    SourceSpan Span = default,
    string? Hint = null)
{
    /// <summary>Returns <c>path:line:col: severity code: message</c>, leaving out what is not known.</summary>
    public override string ToString()
    {
        var place = Path is null ? "" : Span.IsKnown ? $"{Path}:{Span.Line}:{Span.Column}: " : $"{Path}: ";
        return $"{place}{SeverityName(Severity)} {Code}: {Message}";
    }

    private static string SeverityName(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
