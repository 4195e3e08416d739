using System.Collections.Immutable;
using System.Diagnostics;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;
using ResumeExport.Themes;

namespace ResumeExport.Pipeline;

/// <summary>
/// Source to published files: read, apply the theme, and for each format write, re-read, compare, publish. One format that
/// fails stops no other, and nothing under a final name is touched before its successor is proven.
/// </summary>
/// <param name="themes">Where themes come from.</param>
/// <param name="verifier">Judges each file before it is published.</param>
public sealed class ExportPipeline(ThemeLoader themes, IOutputVerifier verifier)
{
    /// <summary>Exports one source.</summary>
    /// <param name="source">The decoded source.</param>
    /// <param name="options">Formats, theme and target.</param>
    /// <param name="cancellation">Checked before each format; files published until then stay.</param>
    public ExportResult Export(SourceText source, ExportOptions options, CancellationToken cancellation = default)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

        // 1. Source and theme: both are checked before anything is written.
        var read = ReaderRegistry.Read(source, options.Language);
        diagnostics.AddRange(read.Diagnostics);
        var theme = themes.Load(options.Theme, options.ThemeSettings);
        diagnostics.AddRange(theme.Diagnostics);
        if (read.Document is null || theme.Theme is null) return new ExportResult { Document = read.Document, Diagnostics = diagnostics.ToImmutable() };

        // 2. Composition: the one order and look that all formats share.
        var compositions = new Compositions(read.Document, theme.Theme);

        // 3. Target folder.
        var target = OutputTarget.For(source.Path, PropertyText.Author(read.Document), options);
        if (target.CreateFolder() is { } cannotWrite)
        {
            diagnostics.Add(cannotWrite);
            return new ExportResult { Document = read.Document, Outputs = AllFailed(options, target, cannotWrite), Diagnostics = diagnostics.ToImmutable() };
        }

        // 4. Each format: write, re-read, compare, publish.
        var outputs = ImmutableArray.CreateBuilder<OutputFile>(options.Formats.Length);
        foreach (var format in options.Formats)
        {
            cancellation.ThrowIfCancellationRequested();
            outputs.Add(ExportFormat(format, compositions.For(format), source, target.PathOf(format)));
        }

        // 5. Manifest: what was published, and from what.
        var manifest = new Manifest(source, read.Document, theme.Theme, options, outputs.ToImmutable());
        var manifestPath = target.ManifestPath;
        if ((SourceGuard.Check(source.Path, manifestPath) ?? manifest.TryWrite(manifestPath)) is { } notWritten)
        {
            diagnostics.Add(notWritten);
            manifestPath = null;
        }

        return new ExportResult
        {
            Document = read.Document,
            Outputs = outputs.ToImmutable(),
            ManifestPath = manifestPath,
            Diagnostics = diagnostics.ToImmutable(),
        };
    }

    private static ImmutableArray<OutputFile> AllFailed(ExportOptions options, OutputTarget target, Diagnostic reason) =>
        [.. options.Formats.Select(format => Failed(format, target.PathOf(format), TimeSpan.Zero, [reason]))];

    private OutputFile ExportFormat(OutputFormat format, ComposedResume composed, SourceText source, string path)
    {
        var started = Stopwatch.GetTimestamp();
        if (SourceGuard.Check(source.Path, path) is { } isSource) return Failed(format, path, TimeSpan.Zero, [isSource]);
        using var content = new MemoryStream();
        var findings = WithSource(format.CreateWriter().Write(composed, content), source.Path);
        if (findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error))
            return Failed(format, path, Stopwatch.GetElapsedTime(started), findings);
        try
        {
            using var file = new AtomicFile(path, content.GetBuffer().AsSpan(0, (int)content.Length));
            return Publish(format, composed, source, file, findings, started);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(format, path, Stopwatch.GetElapsedTime(started), [.. findings, OutputTarget.NotWritable(path, e.Message)]);
        }
    }

    private OutputFile Publish(
        OutputFormat format,
        ComposedResume composed,
        SourceText source,
        AtomicFile file,
        ImmutableArray<Diagnostic> findings,
        long started)
    {
        var bytes = file.ReadBack();
        var verdict = verifier.Verify(format, bytes, ExpectedLines.For(format, composed), source.Path, file.FinalPath, TemplateOrigin.Of(format, composed));
        if (verdict.Holds) file.Publish();
        return new OutputFile
        {
            Format = format,
            Path = file.FinalPath,
            State = verdict.Holds ? OutputState.Published : OutputState.ParityBroken,
            Bytes = bytes.Length,
            Sha256 = Fingerprint.Of(bytes),
            Verdict = verdict,
            Elapsed = Stopwatch.GetElapsedTime(started),
            Diagnostics = [.. findings, .. verdict.Findings],
        };
    }

    // Writers know the place in the source but not its name.
    private static ImmutableArray<Diagnostic> WithSource(ImmutableArray<Diagnostic> findings, string path) =>
        [.. findings.Select(finding => finding.Path is null ? finding with { Path = path } : finding)];

    private static OutputFile Failed(OutputFormat format, string path, TimeSpan elapsed, ImmutableArray<Diagnostic> findings) =>
        new() { Format = format, Path = path, State = OutputState.Failed, Elapsed = elapsed, Diagnostics = findings };
}
