using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Support;

/// <summary>The real résumé and the steps of the pipeline one by one.</summary>
internal static class Sample
{
    public static Theme Classic { get; } = new ThemeLoader(Path.Join(RepositoryFiles.Root, "templates")).Load("classic").Theme!;

    public static SourceText Source { get; } = SourceLoader.Load(RepositoryFiles.SampleResume, new List<Diagnostic>())!;

    public static ResumeDocument Document { get; } = ReaderRegistry.Read(Source).Document!;

    public static byte[] Write(OutputFormat format, ResumeDocument document)
    {
        using var stream = new MemoryStream();
        var findings = format.CreateWriter().Write(Composer.Compose(document, Classic), stream);
        Assert.DoesNotContain(findings, finding => finding.Severity == DiagnosticSeverity.Error);
        return stream.ToArray();
    }

    public static ImmutableArray<ContentLine> Expected(OutputFormat format, ResumeDocument document) =>
        ExpectedLines.For(format, Composer.Compose(document, Classic));

    public static ExtractedDocument Extract(OutputFormat format, byte[] file)
    {
        Assert.True(ExtractorRegistry.TryCreate(format.Name, format.TextForm, out var extractor), $"no extractor for {format.Name}");
        return extractor.Extract(file);
    }

    public static ParityVerdict Compare(OutputFormat format, ResumeDocument document, byte[] file) =>
        ParityChecker.Compare(Expected(format, document), Extract(format, file));

    /// <summary>The forms of plain text that are tested like formats, by the options that ask for them.</summary>
    public static Dictionary<string, PlainTextForm> TextForms { get; } = new()
    {
        ["txt --text-width 40"] = new() { Width = 40 },
        ["txt --text-width 200"] = new() { Width = 200 },
        ["txt --text-width 0"] = new() { Width = 0 },
        ["txt --text-dates right"] = new() { HasDatesAtRight = true },
        ["txt --text-dates right --text-width 40"] = new() { HasDatesAtRight = true, Width = 40 },
        ["txt --text-ascii"] = new() { IsAscii = true },
        ["txt --text-style paste"] = new() { Style = PlainTextStyle.Paste, Width = 0 },
    };

    /// <summary>A format by its name, or plain text in one of <see cref="TextForms"/>.</summary>
    public static OutputFormat Format(string name) => TextForms.TryGetValue(name, out var form) ? FormatRegistry.PlainText(form) : FormatRegistry.Find(name)!;

    public static IEnumerable<string> Formats => FormatRegistry.All.Select(format => format.Name);

    public static TheoryData<string> FormatNames() => [.. Formats];

    public static TheoryData<string> FormatAndFormNames() => [.. Formats.Concat(TextForms.Keys)];
}
