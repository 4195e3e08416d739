using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Submit.Contract;

/// <summary>A prepared submission and what is wrong with it.</summary>
/// <param name="Submission">What would be sent, also when something is missing, so that a dry run can show it.</param>
/// <param name="Findings">The findings; with an error among them nothing is sent.</param>
public sealed record Preparation(PreparedSubmission Submission, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Whether it may be sent.</summary>
    public bool IsReady => !Findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error);
}
