using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Tests.Support;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Pipeline;

/// <summary>Publishing: nothing under a final name changes before its successor is proven.</summary>
public sealed class ExportPipelineTests : IDisposable
{
    private static readonly ThemeLoader Themes = new(Path.Join(RepositoryFiles.Root, "templates"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Not_Publish_A_Format_Whose_Parity_Is_Broken_And_Go_On_With_The_Others()
    {
        var target = folder.File("cv/Jane_Doe_Resume.txt");
        Directory.CreateDirectory(folder.File("cv"));
        File.WriteAllText(target, "last good one");
        var result = Export(new Verdict(format => format != "txt"));

        Assert.Equal("last good one", File.ReadAllText(target));
        Assert.Equal(OutputState.ParityBroken, result.Outputs.Single(output => output.Format.Name == "txt").State);
        Assert.All(result.Outputs.Where(output => output.Format.Name != "txt"), output => Assert.Equal(OutputState.Published, output.State));
        Assert.False(result.Succeeded);
        Assert.Contains("\"published\": false", File.ReadAllText(result.ManifestPath!), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Leave_No_Temporary_File_Behind()
    {
        Export(new Verdict(format => format != "html"));
        var hidden = Directory.GetFiles(folder.File("cv"), "*", new EnumerationOptions { AttributesToSkip = 0 }).Where(path => Path.GetFileName(path).StartsWith('.'));
        Assert.Empty(hidden);
    }

    [Fact]
    public void Should_Verify_The_Bytes_That_Are_On_The_Disk()
    {
        var verdict = new Verdict(_ => true);
        var result = Export(verdict);
        Assert.All(result.Outputs, output => Assert.Equal(Fingerprint.Of(File.ReadAllBytes(output.Path)), verdict.Seen[output.Format.Name]));
    }

    [Fact]
    public void Should_Write_Nothing_When_The_Source_Cannot_Be_Read()
    {
        var result = Export(new Verdict(_ => true), "![](x.png)\n");
        Assert.Null(result.Document);
        Assert.False(Directory.Exists(folder.File("cv")));
    }

    [Theory]
    [InlineData("Jane_Doe_Resume.md", "")]
    [InlineData("Jane_Doe_Resume/Jane_Doe_Resume.md", "")]
    [InlineData("Jane_Doe_Resume/Jane_Doe_Resume.md", "other/../")]
    public void Should_Refuse_An_Output_That_Is_The_Source(string name, string detour)
    {
        const string Text = "# Jane Doe\n\n## Summary\nText.\n";
        var source = folder.Write(name, Text);
        var isFolder = name.Contains('/', StringComparison.Ordinal);
        var result = ExportFile(folder.Path + "/" + detour + name, isFolder ? null : source);
        var md = result.Outputs.Single(static output => output.Format.Name == "md");
        Assert.Equal(OutputState.Failed, md.State);
        Assert.Equal(DiagnosticCodes.OutputIsSource, Assert.Single(md.Diagnostics).Code);
        Assert.Equal(Text, File.ReadAllText(source));
        if (isFolder) Assert.All(result.Outputs.Where(static output => output.Format.Name != "md"), static output => Assert.Equal(OutputState.Published, output.State));
    }

    [Fact]
    public void Should_Refuse_An_Output_That_Is_The_Source_By_Way_Of_Links()
    {
        const string Text = "# Jane Doe\n\n## Summary\nText.\n";
        var real = folder.Write("real/Jane_Doe_Resume.md", Text);
        Directory.CreateSymbolicLink(folder.File("cv"), "real");
        File.CreateSymbolicLink(folder.File("cv.md"), "cv/Jane_Doe_Resume.md");
        var result = ExportFile(folder.File("cv.md"), null);
        Assert.Equal(DiagnosticCodes.OutputIsSource, Assert.Single(result.Outputs.Single(static output => output.Format.Name == "md").Diagnostics).Code);
        Assert.Equal(Text, File.ReadAllText(real));
    }

    [Fact]
    public void Should_Refuse_A_Manifest_That_Is_The_Source()
    {
        const string Text = "{ \"basics\": { \"name\": \"Jane Doe\" } }";
        var source = folder.Write("manifest/manifest.json", Text);
        var result = ExportFile(source, null);
        Assert.Equal(DiagnosticCodes.OutputIsSource, Assert.Single(result.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error).Code);
        Assert.Null(result.ManifestPath);
        Assert.Equal(Text, File.ReadAllText(source));
    }

    private ExportResult ExportFile(string source, string? singleFile) => new ExportPipeline(Themes, new Verdict(_ => true)).Export(
        SourceLoader.Load(source, new List<Diagnostic>())!,
        new ExportOptions { Formats = singleFile is null ? FormatRegistry.All : [FormatRegistry.Find("md")!], OutputFolder = folder.Path, SingleFile = singleFile });

    private ExportResult Export(Verdict verdict, string markdown = "# Jane Doe\n\n## Summary\nText.\n") => new ExportPipeline(Themes, verdict).Export(
        new SourceText("cv.md", markdown), new ExportOptions { Formats = FormatRegistry.All, OutputFolder = folder.Path });

    private sealed class Verdict(Func<string, bool> holds) : IOutputVerifier
    {
        public Dictionary<string, string> Seen { get; } = [];

        public OutputVerdict Verify(OutputFormat format, ReadOnlyMemory<byte> file, ImmutableArray<ContentLine> expected, string sourcePath, string outputPath, TemplateOrigin? origin)
        {
            Seen[format.Name] = Fingerprint.Of(file.Span);
            ImmutableArray<Diagnostic> findings = holds(format.Name) ? [] : [new Diagnostic(DiagnosticCodes.ParityMissing, DiagnosticSeverity.Error, "made up")];
            return new OutputVerdict(holds(format.Name), expected.Length, ["text"], findings);
        }
    }
}
