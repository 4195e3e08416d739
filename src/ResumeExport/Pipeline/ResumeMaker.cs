using System.Collections.Immutable;
using System.Diagnostics;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Readers;
using ResumeExport.Themes;

namespace ResumeExport.Pipeline;

/// <summary>Makes the files of a résumé in memory, re-reads each and compares it with the résumé. Touches no disk and has no state, so that any number of threads may use one.</summary>
/// <param name="verifier">Judges each file.</param>
public sealed class ResumeMaker(IOutputVerifier verifier)
{
    // Files of most résumés are smaller: their streams need not grow.
    private const int OrdinaryBytes = 32 << 10;

    /// <summary>Makes each format when the sequence is asked for it. One that fails stops no other.</summary>
    /// <param name="source">The source, for findings.</param>
    /// <param name="document">The résumé as it was read.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="formats">The formats, in the order to make them.</param>
    /// <param name="target">Where the files will go.</param>
    /// <param name="cancellation">Checked before each format.</param>
    public IEnumerable<MadeFile> Make(
        SourceText source,
        ResumeDocument document,
        Theme theme,
        ImmutableArray<OutputFormat> formats,
        OutputTarget target,
        CancellationToken cancellation = default)
    {
        // The one order and look that all formats share.
        var compositions = new Compositions(document, theme);
        foreach (var format in formats)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Make(format, compositions.For(format), source, target.PathOf(format));
        }
    }

    private MadeFile Make(OutputFormat format, ComposedResume composed, SourceText source, string path)
    {
        var started = Stopwatch.GetTimestamp();
        if (SourceGuard.Check(source.Path, path) is { } isSource) return Failed(format, path, started, [isSource]);
        using var stream = new MemoryStream(OrdinaryBytes);
        var findings = WithSource(format.CreateWriter().Write(composed, stream), source.Path);
        if (findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error)) return Failed(format, path, started, findings);
        var content = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        var verdict = verifier.Verify(format, content, ExpectedLines.For(format, composed), source.Path, path, TemplateOrigin.Of(format, composed));
        var output = new OutputFile
        {
            Format = format,
            Path = path,
            State = verdict.Holds ? OutputState.Proven : OutputState.ParityBroken,
            Bytes = content.Length,
            Sha256 = Fingerprint.Of(content.Span),
            Verdict = verdict,
            Elapsed = Stopwatch.GetElapsedTime(started),
            Diagnostics = [.. findings, .. verdict.Findings],
        };
        return new MadeFile(output, content);
    }

    // Writers know the place in the source but not its name.
    private static ImmutableArray<Diagnostic> WithSource(ImmutableArray<Diagnostic> findings, string path) =>
        [.. findings.Select(finding => finding.Path is null ? finding with { Path = path } : finding)];

    private static MadeFile Failed(OutputFormat format, string path, long started, ImmutableArray<Diagnostic> findings) => new(
        new OutputFile { Format = format, Path = path, State = OutputState.Failed, Elapsed = Stopwatch.GetElapsedTime(started), Diagnostics = findings }, default);
}
