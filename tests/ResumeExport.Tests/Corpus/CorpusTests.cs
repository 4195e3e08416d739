using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Readers.JsonResume;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Corpus;

/// <summary>Invented résumés in the shapes and languages in which people write them, each with what a person would read in it.</summary>
public sealed class CorpusTests
{
    private static readonly string Folder = Path.Join(RepositoryFiles.Root, "tests", "ResumeExport.Tests", "Corpus");

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Folder, "*.expected", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)[..^".expected".Length].Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Should_Read_What_A_Person_Reads(string name)
    {
        var expected = File.ReadAllLines(Path.Join(Folder, name + ".expected")).Select(static line => line.TrimEnd());
        Assert.Equal(string.Join('\n', expected), string.Join('\n', CorpusFacts.Of(Read(name)).Select(static fact => fact.TrimEnd())));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Should_Say_The_Same_In_Every_Format(string name) => WholePipeline.Findings(Read(name));

    [Theory]
    [MemberData(nameof(Files))]
    public void Should_Come_Back_From_Json_As_It_Was(string name)
    {
        var document = Read(name);
        var back = new JsonResumeReader().Read(new SourceText("resume.json", Output.Json(document)));
        Assert.Equal(DocumentPrinter.Print(document), DocumentPrinter.Print(back.Document!));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Should_Convert_To_Each_Notation_And_Back(string name)
    {
        var document = Read(name);
        using var folder = new TemporaryFolder();
        foreach (var notation in SourceNotations.All)
        {
            var (state, findings) = SourceConverter.Convert(document, notation, folder.File("resume" + notation.Extension));
            Assert.Empty(findings);
            Assert.Equal(OutputState.Published, state);
        }
    }

    private static ResumeDocument Read(string name)
    {
        var path = Directory.GetFiles(Path.Join(Folder, Path.GetDirectoryName(name)), Path.GetFileName(name) + ".*").Single(static path => !path.EndsWith(".expected", StringComparison.Ordinal));
        var findings = new List<Diagnostic>();
        var read = ReaderRegistry.Read(SourceLoader.Load(path, findings)!);
        Assert.Empty(read.Diagnostics.Where(static finding => finding.Severity == DiagnosticSeverity.Error || finding.Code == DiagnosticCodes.CoverageBroken));
        return read.Document!;
    }
}
