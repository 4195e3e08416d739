namespace ResumeExport.Inspection.Parity;

/// <summary>How an output departs from the résumé.</summary>
public enum MismatchKind
{
    /// <summary>A line of the résumé is not in the output.</summary>
    Missing,

    /// <summary>A line of the output is not in the résumé.</summary>
    Unexpected,

    /// <summary>A line stands at another place in the order.</summary>
    Moved,

    /// <summary>A line says something else, or is linked, listed, emphasised or dated differently.</summary>
    Changed,
}
