using ResumeExport.Composition;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.Docx;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Tests.Conformance;

/// <summary>The files of the real résumé before programs that have never seen ours.</summary>
public sealed class OutsideToolTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ToolFact("qpdf")]
    public void Should_Pass_The_Syntax_Check_Of_Qpdf()
    {
        var check = ExternalTool.Run("qpdf", "--check", Write("pdf"));
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("No syntax or stream encoding errors found", check.Output, StringComparison.Ordinal);
    }

    [ToolFact("pdffonts")]
    public void Should_Embed_Each_Font_With_Its_Unicode_Map()
    {
        var rows = ExternalTool.Run("pdffonts", Write("pdf")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(4, rows.Length);
        Assert.All(rows, row => Assert.Contains("Identity-H       yes yes yes", row, StringComparison.Ordinal));
    }

    [ToolFact("pdfinfo")]
    public void Should_Have_A_Structure_Tree_With_Each_Heading_And_List_Item()
    {
        var lines = ExternalTool.Run("pdfinfo", "-struct-text", Write("pdf")).Output.Split('\n').Select(line => line.Trim()).ToList();
        Assert.Equal(1, lines.Count(line => line.StartsWith("H1 ", StringComparison.Ordinal)));
        Assert.Equal(8, lines.Count(line => line.StartsWith("H2 ", StringComparison.Ordinal)));
        Assert.Equal(6, lines.Count(line => line.StartsWith("H3 ", StringComparison.Ordinal)));
        Assert.Equal(38, lines.Count(line => line.StartsWith("LI ", StringComparison.Ordinal)));
        Assert.Equal(4, lines.Count(line => line.StartsWith("Link ", StringComparison.Ordinal)));
    }

    [ToolFact("pdftotext")]
    public void Should_Give_Every_Line_Back_In_Order_From_The_Pdf() =>
        AssertHoldsLinesInOrder("pdf", ExternalTool.Run("pdftotext", "-raw", Write("pdf"), "-").Output);

    [ToolFact("soffice")]
    public void Should_Open_In_LibreOffice_With_The_Same_Words_On_As_Many_Pages()
    {
        var docx = Write("docx");
        var converted = ExternalTool.Run(
            "soffice", "--headless", $"-env:UserInstallation=file://{folder.File("profile")}", "--convert-to", "pdf", "--outdir", folder.File("lo"), docx);
        Assert.Equal(0, converted.ExitCode);
        var pdf = folder.File("lo/resume.pdf");
        Assert.Contains("Pages:           2", ExternalTool.Run("pdfinfo", pdf).Output, StringComparison.Ordinal);
        AssertHoldsLinesInOrder("docx", ExternalTool.Run("pdftotext", "-raw", pdf, "-").Output);
    }

    [ToolFact("soffice")]
    public void Should_Open_In_LibreOffice_With_The_Page_And_The_Words_When_There_Is_A_Reference()
    {
        var reference = ReferenceDocument.Load(folder.Write("house.docx", ReferenceFile.Make()));
        using var stream = new MemoryStream();
        new DocxWriter(new DocxOptions { Reference = reference }).Write(Composer.Compose(Sample.Document, Sample.Classic), stream);
        var converted = ExternalTool.Run(
            "soffice", "--headless", $"-env:UserInstallation=file://{folder.File("profile")}", "--convert-to", "pdf", "--outdir", folder.File("lo"), folder.Write("resume.docx", stream.ToArray()));
        Assert.Equal(0, converted.ExitCode);
        Assert.Contains("612 x 792 pts (letter)", ExternalTool.Run("pdfinfo", folder.File("lo/resume.pdf")).Output, StringComparison.Ordinal);
        AssertHoldsLinesInOrder("docx", ExternalTool.Run("pdftotext", "-raw", folder.File("lo/resume.pdf"), "-").Output.ToUpperInvariant(), static text => text.ToUpperInvariant());
    }

    [ToolFact("soffice")]
    public void Should_Open_In_LibreOffice_In_The_Font_That_Is_Embedded()
    {
        using var stream = new MemoryStream();
        new DocxWriter(new DocxOptions { EmbedFonts = true }).Write(Composer.Compose(Sample.Document, Sample.Classic), stream);
        var converted = ExternalTool.Run(
            "soffice", "--headless", $"-env:UserInstallation=file://{folder.File("profile")}", "--convert-to", "pdf", "--outdir", folder.File("lo"), folder.Write("resume.docx", stream.ToArray()));
        Assert.Equal(0, converted.ExitCode);
        Assert.Contains("Pages:           2", ExternalTool.Run("pdfinfo", folder.File("lo/resume.pdf")).Output, StringComparison.Ordinal);
        Assert.Contains("Caladea", ExternalTool.Run("pdffonts", folder.File("lo/resume.pdf")).Output, StringComparison.Ordinal);
    }

    private string Write(string format) => folder.Write("resume." + format, Sample.Write(Sample.Format(format), Sample.Document));

    private static void AssertHoldsLinesInOrder(string format, string text, Func<string, string>? asShown = null)
    {
        var found = Squeeze(text);
        var from = 0;
        foreach (var line in Sample.Expected(Sample.Format(format), Sample.Document))
        {
            var at = found.IndexOf(Squeeze(asShown?.Invoke(line.PlainText) ?? line.PlainText), from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{line.PlainText}' is not where it should be");
            from = at + 1;
        }
    }

    // Where lines wrap is the reader's affair.
    private static string Squeeze(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
