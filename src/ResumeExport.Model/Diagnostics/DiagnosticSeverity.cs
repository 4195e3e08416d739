namespace ResumeExport.Model.Diagnostics;

/// <summary>How much a finding matters; the order of the members is the order of weight.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the result is as asked.</summary>
    Info,

    /// <summary>The result is complete, but something was assumed or kept as plain text.</summary>
    Warning,

    /// <summary>Something that was asked for could not be done.</summary>
    Error,
}
