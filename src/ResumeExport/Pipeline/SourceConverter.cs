using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Themes;

namespace ResumeExport.Pipeline;

/// <summary>Writes a résumé in another notation, and proves that it reads back to an equal model before it gets its name.</summary>
public static class SourceConverter
{
    /// <summary>Writes <paramref name="document"/> to <paramref name="path"/>.</summary>
    /// <param name="document">The résumé.</param>
    /// <param name="notation">The notation; it has a writer.</param>
    /// <param name="path">The file; replaced when the result is <see cref="OutputState.Published"/>, else left alone.</param>
    /// <returns>What came of it, and the findings; an error among them exactly when nothing was written.</returns>
    public static (OutputState State, ImmutableArray<Diagnostic> Findings) Convert(ResumeDocument document, SourceNotation notation, string path)
    {
        if (notation.CreateWriter is not { } createWriter) throw new ArgumentException($"Nothing writes {notation.Name}.", nameof(notation));

        // 1. Write to memory. The theme decides nothing in a notation of fields, but writers take a composed résumé.
        var theme = new ThemeLoader().Load(ThemeLoader.DefaultTheme);
        if (theme.Theme is null) return (OutputState.Failed, theme.Diagnostics);
        using var content = new MemoryStream();
        var findings = createWriter(document).Write(Composer.Compose(document, theme.Theme), content);
        if (findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error)) return (OutputState.Failed, findings);
        try
        {
            // 2. Write to disk, read back, compare, publish.
            using var file = new AtomicFile(path, content.GetBuffer().AsSpan(0, (int)content.Length));
            if (Difference(document, file.ReadBack(), path) is { } difference) return (OutputState.ParityBroken, [.. findings, difference]);
            file.Publish();
            return (OutputState.Published, findings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (OutputState.Failed, [.. findings, OutputTarget.NotWritable(path, e.Message)]);
        }
    }

    private static Diagnostic? Difference(ResumeDocument document, byte[] bytes, string path)
    {
        var problems = new List<Diagnostic>();
        var read = SourceLoader.Decode(path, bytes, problems) is { } source ? ReaderRegistry.Read(source) : new ReadResult(null, [.. problems]);
        if (read.Document is null)
            return Broken(DiagnosticCodes.OutputProblem, path, "it cannot be read back: " + read.Diagnostics.First(static finding => finding.Severity == DiagnosticSeverity.Error).Message);
        var (before, after) = (DocumentPrinter.Print(document).Split('\n'), DocumentPrinter.Print(read.Document).Split('\n'));
        var at = 0;
        while (at < before.Length && at < after.Length && before[at] == after[at]) at++;
        if (at == before.Length && at == after.Length) return null;
        return Broken(DiagnosticCodes.ParityChanged, path, $"it reads back differently: {Line(before, at)} became {Line(after, at)}");
    }

    private static string Line(string[] lines, int at) => at < lines.Length && lines[at].Length > 0 ? $"'{lines[at].Trim()}'" : "the end";

    private static Diagnostic Broken(string code, string path, string message) =>
        new(code, DiagnosticSeverity.Error, message, path, Hint: "nothing was written; this is a fault of the program: please report it");
}
