using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Pipeline;

namespace ResumeExport.Tests.Support;

/// <summary>Every registered format of one résumé, and every form of plain text, written and re-read in memory.</summary>
internal static class WholePipeline
{
    /// <summary>
    /// Returns what writers and extractors find, by format. A difference between a file and the résumé fails the test; so does a
    /// writer that refuses, but for characters that the fonts of the PDF lack.
    /// </summary>
    public static ImmutableArray<(string Format, Diagnostic Finding)> Findings(ResumeDocument document)
    {
        var composed = TestThemes.Compose(document);
        var all = ImmutableArray.CreateBuilder<(string Format, Diagnostic Finding)>();
        foreach (var format in FormatRegistry.All) all.AddRange(Write(format, composed).Select(finding => (format.Name, finding)));
        foreach (var form in Sample.TextForms.Values) Write(FormatRegistry.PlainText(form), composed);
        return all.ToImmutable();
    }

    private static ImmutableArray<Diagnostic> Write(OutputFormat format, ComposedResume composed)
    {
        using var output = new MemoryStream();
        var findings = format.CreateWriter().Write(composed, output);
        var errors = findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).ToList();
        Assert.All(errors, error => Assert.Equal(DiagnosticCodes.PdfGlyphMissing, error.Code));
        Assert.All(errors, error => Assert.True(error.Span.IsKnown && error.Hint is not null, error.ToString()));
        if (errors.Count > 0) return findings;
        Assert.True(ExtractorRegistry.TryCreate(format.Name, format.TextForm, out var extractor), $"no extractor for {format.Name}");
        var verdict = ParityChecker.Compare(ExpectedLines.For(format, composed), extractor.Extract(output.ToArray()));
        Assert.Equal("", string.Join('\n', verdict.Problems.Concat(verdict.Mismatches.Select(mismatch => mismatch.ToString())).Select(text => $"{format.Name}: {text}")));
        return findings;
    }
}
