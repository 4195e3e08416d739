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
    private readonly ResumeMaker maker = new(verifier);

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

        // 2. Target folder.
        var target = OutputTarget.For(source.Path, PropertyText.Author(read.Document), options);
        if (target.CreateFolder() is { } cannotWrite)
        {
            diagnostics.Add(cannotWrite);
            return new ExportResult { Document = read.Document, Outputs = AllFailed(options, target, cannotWrite), Diagnostics = diagnostics.ToImmutable() };
        }

        // 3. Each format: write, re-read, compare, publish.
        var outputs = ImmutableArray.CreateBuilder<OutputFile>(options.Formats.Length);
        foreach (var file in maker.Make(source, read.Document, theme.Theme, options.Formats, target, cancellation)) outputs.Add(Publish(file));

        // 4. Manifest: what was published, and from what.
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
        [.. options.Formats.Select(format => new OutputFile { Format = format, Path = target.PathOf(format), State = OutputState.Failed, Diagnostics = [reason] })];

    private static OutputFile Publish(MadeFile made)
    {
        var output = made.Output;
        if (output.State != OutputState.Proven) return output;
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var file = new AtomicFile(output.Path, made.Content.Span);
            file.Publish(made.Content.Span);
            return output with { State = OutputState.Published, Elapsed = output.Elapsed + Stopwatch.GetElapsedTime(started) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var finding = OutputTarget.NotWritable(output.Path, e.Message);
            return output with { State = OutputState.Failed, Verdict = null, Bytes = 0, Sha256 = "", Diagnostics = [.. output.Diagnostics, finding] };
        }
    }
}
