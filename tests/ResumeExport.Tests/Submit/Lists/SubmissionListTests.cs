using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Lists;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Submit.Lists;

public sealed class SubmissionListTests : IDisposable
{
    private const string Head = "source,portal,board,job,answers,format,file-url\n";
    private readonly TemporaryFolder folder = new();

    public SubmissionListTests()
    {
        foreach (var name in (string[])["ada.md", "bob, the second.md", "a.yaml", "built.pdf"]) folder.Write(name, "x");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Read_All_That_A_Line_Says()
    {
        var rows = Read(
            "\uFEFFSource;Portal;board;job;answers;file_url\r\nada.md;Greenhouse;acme;1;a.yaml;\r\n\r\n;;;;;\r\n\"ada.md\"; teamtailor ;acme;2;;https://example.org/ada.docx\r\nbuilt.pdf;lever;\"acme\";3;;", out var findings);
        Assert.Empty(findings);
        Assert.Equal<SubmissionRow>([
            new SubmissionRow(2, folder.File("ada.md"), "greenhouse", "acme", "1", "docx", folder.File("a.yaml"), null),
            new SubmissionRow(5, folder.File("ada.md"), "teamtailor", "acme", "2", "docx", null, "https://example.org/ada.docx"),
            new SubmissionRow(6, folder.File("built.pdf"), "lever", "acme", "3", "pdf", null, null)], rows);
    }

    [Fact]
    public void Should_Read_Quotes_And_Absolute_Paths()
    {
        var rows = Read($"job,board,portal,source,format\n1,acme,lever,\"bob, the second.md\",PDF\n2,acme,lever,\"{folder.File("ada.md")}\",\n", out var findings);
        Assert.Empty(findings);
        Assert.Equal([(folder.File("bob, the second.md"), "pdf"), (folder.File("ada.md"), "docx")], rows.Select(row => (row.Source, row.Format)));
    }

    [Theory]
    [InlineData("source,portal,board\nada.md,lever,acme\n", DiagnosticCodes.ListHeaderWrong, 1, 1)]
    [InlineData("source,portal,board,job,anwsers\nada.md,lever,acme,1,\n", DiagnosticCodes.ListHeaderWrong, 1, 25)]
    [InlineData("source,portal,board,job,job\nada.md,lever,acme,1,1\n", DiagnosticCodes.ListHeaderWrong, 1, 25)]
    [InlineData(Head + "ada.md,lever,acme,1,,\n", DiagnosticCodes.ListRowWrong, 2, 1)]
    [InlineData(Head + "ada.md,lever,acme,1,,,,\n", DiagnosticCodes.ListRowWrong, 2, 1)]
    [InlineData(Head + "ada.md,greenhose,acme,1,,,\n", DiagnosticCodes.ListValueWrong, 2, 8)]
    [InlineData(Head + "ada.md,lever,acme/evil,1,,,\n", DiagnosticCodes.ListValueWrong, 2, 14)]
    [InlineData(Head + "ada.md,lever,acme,?1,,,\n", DiagnosticCodes.ListValueWrong, 2, 19)]
    [InlineData(Head + "ada.md,lever,acme,,,,\n", DiagnosticCodes.ListValueWrong, 2, 19)]
    [InlineData(Head + ",lever,acme,1,,,\n", DiagnosticCodes.ListValueWrong, 2, 1)]
    [InlineData(Head + "ünd.md,lever,acme,1,,,\n", DiagnosticCodes.ListValueWrong, 2, 1)]
    [InlineData(Head + "ada.md,lever,acme,1,ü.yaml,,\n", DiagnosticCodes.ListValueWrong, 2, 21)]
    [InlineData(Head + "ada.md,lever,acme,1,,odt,\n", DiagnosticCodes.ListValueWrong, 2, 22)]
    [InlineData(Head + "built.pdf,lever,acme,1,,docx,\n", DiagnosticCodes.ListValueWrong, 2, 25)]
    [InlineData(Head + "ada.md,lever,acme,1,,,https://example.org/a.docx\n", DiagnosticCodes.FileUrlWrong, 2, 23)]
    [InlineData(Head + "ada.md,teamtailor,acme,1,,,\n", DiagnosticCodes.FileUrlWrong, 2, 28)]
    [InlineData(Head + "ada.md,lever,acme,1,,,\n\nada.md,LEVER,Acme,1,,,\n", DiagnosticCodes.ListRowRepeated, 4, 1)]
    [InlineData(Head + "ada.md,lever,acme,1,,,\n./ada.md,lever,acme,1,,pdf,\n", DiagnosticCodes.ListRowRepeated, 3, 1)]
    [InlineData(Head + "ada.md,\"lever,acme,1,,,\nada.md,lever,acme,2,,,\n", DiagnosticCodes.ListQuotesBroken, 2, 8)]
    [InlineData(Head + "ada.md,\"le\"ver,acme,1,,,\n", DiagnosticCodes.ListQuotesBroken, 2, 12)]
    [InlineData(Head + "ada.md,le\"ver\",acme,1,,,\n", DiagnosticCodes.ListQuotesBroken, 2, 10)]
    [InlineData("\"source\n", DiagnosticCodes.ListQuotesBroken, 1, 1)]
    [InlineData(Head, DiagnosticCodes.ListUnreadable, 2, 1)]
    [InlineData("", DiagnosticCodes.ListUnreadable, 1, 1)]
    [InlineData("\n\n", DiagnosticCodes.ListUnreadable, 1, 1)]
    public void Should_Say_What_Is_Wrong_And_Where(string text, string code, int line, int column)
    {
        Read(text, out var findings);
        var finding = Assert.Single(findings);
        Assert.Equal((code, line, column), (finding.Code, finding.Span.Line, finding.Span.Column));
        Assert.Equal((folder.File("list.csv"), DiagnosticSeverity.Error), (finding.Path, finding.Severity));
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void Should_Name_Every_Fault_Of_Every_Line()
    {
        Assert.Empty(Read(Head + "no.md,lever,a/b,1,,odt,\nada.md,lever,acme\nada.md,none,acme,1,,,\n", out var findings));
        Assert.Equal([(2, 1), (2, 13), (2, 20), (3, 1), (4, 8)], findings.OrderBy(finding => finding.Span.Line).ThenBy(finding => finding.Span.Column).Select(finding => (finding.Span.Line, finding.Span.Column)));
    }

    [Fact]
    public void Should_Refuse_What_Is_Not_Utf8()
    {
        foreach (var (bytes, line, column) in ((byte[], int, int)[])[
            ([.. Encoding.UTF8.GetBytes(Head + "ada.md,lever,ä"), 0xE4, (byte)'\n'], 2, 15),
            (Encoding.Unicode.GetBytes(Head), 1, 2),
            ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head)], 1, 1),
            ("PK\x03\x04\0\0"u8.ToArray(), 1, 5)])
        {
            var findings = new List<Diagnostic>();
            Assert.Empty(SubmissionList.Read(folder.Write("list.csv", bytes), findings));
            var finding = Assert.Single(findings);
            Assert.Equal((DiagnosticCodes.ListUnreadable, line, column), (finding.Code, finding.Span.Line, finding.Span.Column));
        }
    }

    [Fact]
    public void Should_Refuse_A_List_That_Is_Missing_Or_Too_Large()
    {
        var findings = new List<Diagnostic>();
        SubmissionList.Read(folder.File("none.csv"), findings);
        SubmissionList.Read(folder.Path, findings);
        SubmissionList.Read(folder.Write("large.csv", new byte[5_000_001]), findings);
        Assert.Equal([DiagnosticCodes.ListUnreadable, DiagnosticCodes.ListUnreadable, DiagnosticCodes.ListUnreadable], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Should_End_Soon_When_Everything_Is_Wrong()
    {
        var started = Stopwatch.GetTimestamp();
        Assert.Empty(Read(Head + string.Concat(Enumerable.Repeat("no.md,none,,,,,\n", 100_000)), out var findings));
        Assert.InRange(findings.Count, 100, 110);
        Assert.Empty(Read(Head + "ada.md,\"" + new string('x', 200_000), out findings));
        Assert.Equal(DiagnosticCodes.ListQuotesBroken, Assert.Single(findings).Code);
        Assert.Empty(Read(Head + string.Concat(Enumerable.Range(0, 10_001).Select(job => $"ada.md,lever,acme,{job},,,\n")), out findings));
        Assert.Equal(DiagnosticCodes.ListUnreadable, Assert.Single(findings).Code);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 30);
    }

    [Fact]
    public void Should_Never_Fail_On_Any_Bytes()
    {
        var dice = new Dice(20260402);
        var good = Encoding.UTF8.GetBytes(Head + "ada.md,lever,acme,1,a.yaml,pdf,\n\"bob, the second.md\",ashby,acme,2,,,\n");
        for (var round = 0; round < 400; round++)
        {
            byte[] bytes = [.. good];
            for (var change = dice.Below(6); change >= 0; change--) bytes[dice.Below(bytes.Length)] = dice.Of((byte)'"', (byte)',', (byte)'\n', (byte)'\r', (byte)0xC3, (byte)0, (byte)';', (byte)'x');
            var findings = new List<Diagnostic>();
            var rows = SubmissionList.Read(folder.Write("list.csv", bytes), findings);
            Assert.True(findings.Count > 0 || rows.Length > 0, "Neither rows nor findings.");
            Assert.All(findings, finding => Assert.NotNull(finding.Path));
        }
    }

    private ImmutableArray<SubmissionRow> Read(string text, out List<Diagnostic> findings) => SubmissionList.Read(folder.Write("list.csv", text), findings = []);
}
