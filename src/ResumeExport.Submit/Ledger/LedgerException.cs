using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Submit.Ledger;

/// <summary>The ledger cannot be used, or does not allow what is asked of it; the finding says why.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Makes one without a finding of its own.</summary>
    public LedgerException()
        : this("the ledger cannot be used")
    {
    }

    /// <summary>Makes one of a message.</summary>
    public LedgerException(string message)
        : this(message, null!)
    {
    }

    /// <summary>Makes one of a message and its cause.</summary>
    public LedgerException(string message, Exception innerException)
        : base(message, innerException) => Finding = new Diagnostic(DiagnosticCodes.LedgerUnusable, DiagnosticSeverity.Error, message);

    /// <summary>Makes one of a finding.</summary>
    public LedgerException(Diagnostic finding)
        : base(finding.Message) => Finding = finding;

    /// <summary>What to tell the user.</summary>
    public Diagnostic Finding { get; }
}
