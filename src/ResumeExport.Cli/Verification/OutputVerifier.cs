using System.Collections.Immutable;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verification;

/// <summary>Judges outputs with the extractors and the parity checker of the inspection project.</summary>
internal sealed class OutputVerifier : IOutputVerifier
{
    /// <inheritdoc/>
    public OutputVerdict Verify(
        OutputFormat format, ReadOnlyMemory<byte> file, ImmutableArray<ContentLine> expected, string sourcePath, string outputPath, TemplateOrigin? origin)
    {
        if (!ExtractorRegistry.TryCreate(format.Name, format.TextForm, out var extractor))
            throw new ArgumentException($"No extractor knows the format '{format.Name}'.", nameof(format));
        var extracted = extractor.Extract(file);
        var verdict = origin is { Kind: TemplateKind.JsonResume } ? ShownLines.Compare(expected, extracted) : ParityChecker.Compare(expected, extracted);
        var missing = origin is null ? [] : verdict.Mismatches.Where(static mismatch => mismatch.Kind == MismatchKind.Missing).ToList();
        var findings = origin is null ? [] : TemplateFindings.Of(missing, expected, origin, sourcePath);
        findings = findings.Concat(verdict.Mismatches.Except(missing).Select(mismatch => ToDiagnostic(mismatch, sourcePath, outputPath)))
            .Concat(verdict.Problems.Select(problem => ProblemOf(problem, outputPath)));
        return new OutputVerdict(verdict.Holds, verdict.Lines, AspectNames.Of(verdict.Compared), [.. findings]);
    }

    private static Diagnostic ToDiagnostic(Mismatch mismatch, string sourcePath, string outputPath)
    {
        var place = mismatch.OutputPlace.Length == 0 ? "" : $", {mismatch.OutputPlace}";
        var message = $"{mismatch.Message} ({Path.GetFileName(outputPath)}{place})";
        var path = mismatch.Source.IsKnown ? sourcePath : outputPath;
        return new Diagnostic(CodeOf(mismatch.Kind), DiagnosticSeverity.Error, message, path, mismatch.Source);
    }

    private static Diagnostic ProblemOf(string problem, string outputPath) =>
        new(DiagnosticCodes.OutputProblem, DiagnosticSeverity.Error, problem, outputPath);

    private static string CodeOf(MismatchKind kind) => kind switch
    {
        MismatchKind.Missing => DiagnosticCodes.ParityMissing,
        MismatchKind.Unexpected => DiagnosticCodes.ParityUnexpected,
        MismatchKind.Moved => DiagnosticCodes.ParityMoved,
        MismatchKind.Changed => DiagnosticCodes.ParityChanged,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
