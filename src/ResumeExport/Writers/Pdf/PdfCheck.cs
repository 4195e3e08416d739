using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Pdf;

/// <summary>Finds nesting that a PDF has no form for. It is reported and never flattened in silence.</summary>
internal static class PdfCheck
{
    // ISO 32000-1, 14.8.4.3.2: H1 to H6.
    private const int MostHeadingLevel = 6;

    // Text narrower than this share of the line cannot be read.
    private const double LeastTextShare = 0.25;

    public static ImmutableArray<Diagnostic> Of(ComposedResume composed)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var mostDepth = MostListDepth(composed.Theme);
        foreach (var line in composed.Lines)
        {
            if (line.HeadingLevel > MostHeadingLevel)
                findings.Add(TooDeep($"A heading has level {line.HeadingLevel}; PDF has {MostHeadingLevel}", line));
            if (line.ListDepth > mostDepth)
                findings.Add(TooDeep($"A list is nested {line.ListDepth} levels deep; the page has room for {mostDepth}", line));
        }

        return findings.ToImmutable();
    }

    private static int MostListDepth(Theme theme)
    {
        const int MostLevels = 50;
        var width = theme.Page.Width - theme.Page.MarginLeft - theme.Page.MarginRight;
        return theme.ListIndent > 0 ? (int)Math.Min(MostLevels, width * (1 - LeastTextShare) / theme.ListIndent) : MostLevels;
    }

    private static Diagnostic TooDeep(string message, ContentLine line) => new(
        DiagnosticCodes.PdfNestedTooDeep, DiagnosticSeverity.Error, message, Path: null, line.Span, "Flatten the nesting in the source");
}
