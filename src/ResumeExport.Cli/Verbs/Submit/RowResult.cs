using ResumeExport.Submit.Contract;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>What became of a line of a list.</summary>
/// <param name="State">In one word.</param>
/// <param name="Detail">What more is to say; empty for nothing.</param>
/// <param name="Shown">What would be sent; null when there is nothing to show.</param>
internal sealed record RowResult(RowState State, string Detail = "", PreparedSubmission? Shown = null)
{
    /// <summary>Whether nothing is left to do for it.</summary>
    public bool IsFine => State is RowState.Accepted or RowState.SentBefore or RowState.Ready;
}
