using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;

namespace ResumeExport.Tests.Readers;

public sealed class SourceFormatTests
{
    [Theory]
    [InlineData("# Jane\n", "x.json", SourceFormat.Markdown)]
    [InlineData("{ \"basics\": {} }", "x.md", SourceFormat.Json)]
    [InlineData("// a comment\n{ \"basics\": {} }", "x.md", SourceFormat.Json)]
    [InlineData("[{ \"name\": \"J\" }]", "-", SourceFormat.Json)]
    [InlineData("[link](https://x.example)\n", "-", SourceFormat.Markdown)]
    [InlineData("{{ name }}\n", "-", SourceFormat.Markdown)]
    [InlineData("cv:\n  name: Jane\n", "-", SourceFormat.Yaml)]
    [InlineData("---\nbasics:\n  name: Jane\nwork: []\n", "-", SourceFormat.Yaml)]
    [InlineData("---\nname: Jane\n---\n# Jane\n\nText\n", "-", SourceFormat.Markdown)]
    [InlineData("Name: Jane Doe\nI am a developer.\n", "-", SourceFormat.Markdown)]
    [InlineData("title: x\n", "x.yaml", SourceFormat.Yaml)]
    public void Should_Tell_The_Notation_By_The_Content(string text, string path, SourceFormat format) =>
        Assert.Equal(format, SourceFormats.Of(new SourceText(path, text)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Should_Decode_Utf16(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        var findings = new List<Diagnostic>();
        var source = SourceLoader.Decode("x.md", [.. encoding.GetPreamble(), .. encoding.GetBytes("# Žofie\n")], findings);
        Assert.Equal("# Žofie\n", source!.Text);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("a\nb\nc")]
    [InlineData("a\r\nb\r\nc")]
    [InlineData("a\rb\rc")]
    public void Should_Count_Lines_Of_Any_End(string text)
    {
        var source = new SourceText("x.md", text);
        Assert.Equal(3, source.LineCount);
        Assert.Equal("b", source.LineAt(2));
        Assert.Equal((3, 1), (source.SpanAt(text.Length - 1, 1).Line, source.SpanAt(text.Length - 1, 1).Column));
    }

    [Fact]
    public void Should_Report_Marks_That_Turn_The_Direction_Of_Text()
    {
        var read = ReaderRegistry.Read(new SourceText("x.md", "# Jane\n\n## Summary\nI am \u202Egnp.exe\n"));
        var finding = Assert.Single(read.Diagnostics, static finding => finding.Code == DiagnosticCodes.ControlCharacter);
        Assert.Equal((4, 6), (finding.Span.Line, finding.Span.Column));
    }

    [Fact]
    public void Should_Read_Single_Bytes_Of_Windows_1252()
    {
        var findings = new List<Diagnostic>();
        var source = SourceLoader.Decode("x.md", [.. "# Zo"u8, 0xEB, .. " M\u00FCller\n\nA long line "u8, 0x96, .. " with "u8, 0x93, .. "quotes"u8, 0x94, (byte)'\n'], findings);
        Assert.Equal("# Zo\u00EB M\u00FCller\n\nA long line \u2013 with \u201Cquotes\u201D\n", source!.Text);
        Assert.Empty(findings);
        var finding = Assert.Single(ReaderRegistry.Read(source).Diagnostics);
        Assert.Equal((DiagnosticCodes.SourceNotUtf8, DiagnosticSeverity.Warning, 1, 5), (finding.Code, finding.Severity, finding.Span.Line, finding.Span.Column));
    }
}
