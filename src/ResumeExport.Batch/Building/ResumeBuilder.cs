using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Readers;

namespace ResumeExport.Batch.Building;

/// <summary>Makes all files of a source in memory and proves them. Has no state: any number of threads may use one.</summary>
/// <param name="settings">Theme and options of all sources.</param>
/// <param name="verifier">Judges each file.</param>
public sealed class ResumeBuilder(BuildSettings settings, IOutputVerifier verifier)
{
    private readonly ResumeMaker maker = new(verifier);

    /// <summary>Makes the files of one source.</summary>
    /// <param name="path">The source as the user named it, for findings; its file name is in the manifest.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="folder">Where the files will go.</param>
    /// <param name="cancellation">Checked before each format.</param>
    public BuiltResume Build(string path, ReadOnlySpan<byte> content, string folder, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        if (SourceLoader.Decode(path, content, findings) is not { } source) return new BuiltResume { Findings = [.. findings] };
        var read = ReaderRegistry.Read(source, settings.Options.Language);
        if (read.Document is not { } document) return new BuiltResume { Source = source, Findings = [.. read.Diagnostics] };

        var target = OutputTarget.InFolder(folder, document);
        var files = ImmutableArray.CreateRange(maker.Make(source, document, settings.Theme, settings.Options.Formats, target, cancellation));
        // The manifest is read when the files stand: what is proven now is published then.
        var outputs = files.Select(static file => file.Output.State == OutputState.Proven ? file.Output with { State = OutputState.Published } : file.Output);
        return new BuiltResume
        {
            Source = source,
            Document = document,
            Files = files,
            Manifest = new Manifest(source, document, settings.Theme, settings.Options, [.. outputs]).ToJson(),
            Findings = [.. read.Diagnostics],
        };
    }
}
