using System.Collections.Immutable;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>Compares the lines of a résumé with the lines found in an output: all of them, in order, both ways, without wildcards.</summary>
public static class ParityChecker
{
    /// <summary>
    /// Compares texts ordinally, with runs of blanks, tabs and line ends as one blank, and then whatever else
    /// <see cref="ExtractedDocument.Aspects"/> names.
    /// </summary>
    /// <param name="expected">
    /// The lines of the résumé, arranged as the output arranges them: <see cref="EntryLayout.Canonical"/> for JSON Resume, the
    /// theme's layout for the other formats.
    /// </param>
    /// <param name="actual">What an extractor found.</param>
    public static ParityVerdict Compare(ImmutableArray<ContentLine> expected, ExtractedDocument actual)
    {
        var comparison = new LineSequenceComparison(expected, actual.Lines, actual.Aspects);
        return new ParityVerdict
        {
            Mismatches = comparison.Run(),
            Problems = actual.Problems,
            Lines = expected.Length,
            Compared = actual.Aspects,
        };
    }
}
