using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Conformance;

/// <summary>Any résumé as people write them in Markdown: nothing is lost, moved or changed on its way to any file.</summary>
public sealed class WildResumeTests
{
    // More are tried with WILD_RUNS, and other ones with WILD_SEED.
    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(Setting("WILD_RUNS", 150)).WithReplay((ulong)Setting("WILD_SEED", 20_260_101), 7);

    [Fact]
    public void Should_Show_Each_Word_In_Every_Format() => ForAny(static (resume, document) =>
    {
        foreach (var format in FormatRegistry.All)
        {
            var shown = Shown(format, document);
            if (shown is null) continue;
            var lost = resume.Words.Where(word => !shown.Contains(word, StringComparison.OrdinalIgnoreCase));
            Assert.Equal("", string.Join(' ', lost.Select(word => $"{format.Name}: {word}")));
        }
    });

    [Fact]
    public void Should_Keep_The_Order_Of_Running_Text() => ForAny(static (resume, document) =>
    {
        var shown = Output.PlainText(document);
        var places = resume.Body.Select(word => (Word: word, At: shown.IndexOf(word, StringComparison.OrdinalIgnoreCase))).ToList();
        var moved = places.Zip(places.Skip(1)).Where(static pair => pair.First.At > pair.Second.At);
        Assert.Equal("", string.Join(' ', moved.Select(static pair => $"{pair.Second.Word} before {pair.First.Word}")));
    });

    [Fact]
    public void Should_Say_The_Same_In_Every_Format() => ForAny(static (_, document) => WholePipeline.Findings(document));

    [Fact]
    public void Should_Convert_To_Each_Notation_And_Back() => ForAny(static (_, document) =>
    {
        using var folder = new TemporaryFolder();
        foreach (var notation in SourceNotations.All)
            Assert.Equal("", string.Join('\n', SourceConverter.Convert(document, notation, folder.File("r" + notation.Extension)).Findings.Select(static finding => finding.Message)));
    });

    [Fact]
    public void Should_Find_Organisation_Role_And_Period_Of_Plain_Entries() => ForAny(static (resume, document) =>
    {
        var found = document.Sections.SelectMany(static section => section.Blocks).OfType<Entry>()
            .Select(static entry => $"{entry.Organisation?.ToPlainText()} | {entry.Role?.ToPlainText()} | {entry.Period?.ToIso()}").ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join('\n', resume.Facts.Where(fact => !found.Contains(fact))));
    });

    private static void ForAny(Action<WildResume, ResumeDocument> check) => Prop.ForAll(WildResumeGenerator.Resumes, resume =>
    {
        var read = ReaderRegistry.Read(new SourceText("any.md", resume.Source));
        Assert.DoesNotContain(read.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error || finding.Code == DiagnosticCodes.CoverageBroken);
        check(resume, read.Document!);
    }).Check(Config);

    // Null where the fonts of the format lack a character, which it says.
    private static string? Shown(OutputFormat format, ResumeDocument document)
    {
        using var output = new MemoryStream();
        if (format.CreateWriter().Write(TestThemes.Compose(document), output).Any(static finding => finding.Severity == DiagnosticSeverity.Error)) return null;
        Assert.True(ExtractorRegistry.TryCreate(format.Name, format.TextForm, out var extractor));
        return string.Join('\n', extractor.Extract(output.ToArray()).Lines.Select(static line => line.PlainText));
    }

    private static int Setting(string name, int usual) => int.Parse(Environment.GetEnvironmentVariable(name) ?? usual.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
