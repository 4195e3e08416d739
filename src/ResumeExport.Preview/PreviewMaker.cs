using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Themes;

namespace ResumeExport.Preview;

/// <summary>Makes and proves all formats in memory, once for each look and version. Writes nothing to the disk.</summary>
/// <param name="sourcePath">The source.</param>
/// <param name="language">Language asked for; null for none.</param>
/// <param name="verifier">Judges each file.</param>
internal sealed class PreviewMaker(string sourcePath, string? language, IOutputVerifier verifier)
{
    // Each step of a slider is a look of its own.
    private const int MostLooks = 32;

    private readonly Lock gate = new();
    private readonly ThemeLoader themes = new();
    private readonly ResumeMaker maker = new(verifier);
    private readonly List<KeyValuePair<string, PreviewResult>> results = [];
    private int version = 1;

    /// <summary>Counts the changes of source and themes.</summary>
    public int Version => Volatile.Read(ref version);

    /// <summary>The themes known by name.</summary>
    public IReadOnlyList<string> ThemeNames => themes.Names();

    /// <summary>All that was made is out of date.</summary>
    public void Change() => Interlocked.Increment(ref version);

    /// <summary>Returns the formats in a look, made of the present source.</summary>
    public PreviewResult Get(PreviewLook look)
    {
        // One at a time: a page asks for state and files at once, and all want the same result.
        lock (gate)
        {
            var at = results.FindIndex(result => result.Key == look.Key);
            var old = at < 0 ? null : results[at].Value;
            if (old?.Version == Version) return old;
            if (at >= 0) results.RemoveAt(at);
            // A new look of a source that cannot be read now shows what was last seen, in whatever look.
            var made = Make(look, old ?? results.LastOrDefault().Value);
            results.Add(new(look.Key, made));
            if (results.Count > MostLooks) results.RemoveAt(0);
            return made;
        }
    }

    private PreviewResult Make(PreviewLook look, PreviewResult? old)
    {
        var now = Version;
        var findings = new List<Diagnostic>();
        var source = SourceLoader.Load(sourcePath, findings);
        var read = source is null ? null : ReaderRegistry.Read(source, language);
        if (read is not null) findings.AddRange(read.Diagnostics);
        var theme = themes.Load(look.Theme, [.. look.Settings]);
        findings.AddRange(theme.Diagnostics);
        var result = new PreviewResult
        {
            Version = now,
            Source = source,
            Name = read?.Document is null ? old?.Name ?? "" : read.Document.Header.Name.ToPlainText(),
            Findings = [.. findings],
            Tokens = themes.Values(look.Theme, look.Settings),
            ThemeFolders = theme.Folders,
        };
        if (read?.Document is null || theme.Theme is null) return result with { Files = [.. (old?.Files ?? []).Select(static file => file with { IsOld = true })] };
        var target = OutputTarget.InFolder("", read.Document);
        var files = maker.Make(source!, read.Document, theme.Theme, FormatRegistry.All, target).Select(made => Shown(made, old));
        return result with { IsGood = true, Files = [.. files] };
    }

    private static PreviewFile Shown(MadeFile made, PreviewResult? old)
    {
        if (made.Output.State == OutputState.Proven) return new PreviewFile(made.Output, made.Content, IsOld: false);
        var last = old?.Files.FirstOrDefault(file => file.Output.Format.Name == made.Output.Format.Name);
        return new PreviewFile(made.Output, last?.Content, IsOld: true);
    }
}
