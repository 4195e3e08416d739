using System.Globalization;
using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Tests.Inspection.Extractors;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cases;

/// <summary>Each case file through reader, every writer and every extractor.</summary>
public sealed class CaseTests
{
    private const int LongestLine = 160;

    public static TheoryData<string> Names() =>
        [.. Directory.GetFiles(CaseFile.Folder, "0*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_Give_The_Expected_Findings_And_Lines(string name)
    {
        var file = new CaseFile(name);
        var actual = Run(file.Source);
        if (Environment.GetEnvironmentVariable("ACCEPT_CASES") == "1") file.Accept(actual);
        else Assert.Equal(file.Expected, actual);
    }

    private static string Run(byte[] bytes)
    {
        var findings = new List<Diagnostic>();
        if (SourceLoader.Decode("case.md", bytes, findings) is not { } source) return Report(findings);
        var read = ReaderRegistry.Read(source);
        Assert.DoesNotContain(read.Diagnostics, finding => finding.Code == DiagnosticCodes.CoverageBroken);
        Assert.All(read.Diagnostics, finding => Assert.True(finding.Span.IsKnown && finding.Hint is not null, finding.ToString()));
        var report = Report(read.Diagnostics);
        if (read.Document is not { } document) return report;
        report += Report(WholePipeline.Findings(document));
        return report + string.Concat(ContentLines.Of(document, EntryLayout.Canonical).Select(line => Short(LineNotation.Of(line)) + "\n"));
    }

    private static string Report(IEnumerable<Diagnostic> findings) => Report(findings.Select(finding => ("", finding)));

    private static string Report(IEnumerable<(string Format, Diagnostic Finding)> findings)
    {
        var report = new StringBuilder();
        foreach (var (format, finding) in findings)
            report.Append(string.Create(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Severity} {finding.Span.Line}:{finding.Span.Column} {format}").TrimEnd()).Append('\n');
        return report.ToString();
    }

    // Long lines are pinned by their beginning and length; parity compares all of them.
    private static string Short(string line) => line.Length <= LongestLine ? line : $"{line[..LongestLine]}… {line.Length}";
}
