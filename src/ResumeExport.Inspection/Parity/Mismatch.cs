using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>One difference between a résumé and an output.</summary>
/// <param name="Kind">How the output departs.</param>
/// <param name="Message">What differs, in one sentence without a full stop at the end.</param>
/// <param name="Expected">The line of the résumé; null when it has none.</param>
/// <param name="Actual">The line of the output; null when it has none.</param>
public sealed record Mismatch(MismatchKind Kind, string Message, ContentLine? Expected, ContentLine? Actual)
{
    /// <summary>The place in the output; for a missing line the line it should follow, empty when that is unknown.</summary>
    public string OutputPlace { get; init; } = "";

    /// <summary>The place in the source; <see cref="SourceSpan.None"/> for a line that the source does not have.</summary>
    public SourceSpan Source => Expected?.Span ?? SourceSpan.None;

    /// <summary>Returns kind, place and message on one line.</summary>
    public override string ToString() => OutputPlace.Length == 0 ? $"{Kind}: {Message}" : $"{Kind} ({OutputPlace}): {Message}";
}
