using System.Text.RegularExpressions;
using ResumeExport.Pdf;
using ResumeExport.Pdf.Layout;
using ResumeExport.Tests.Pdf.Support;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Pdf.Tools;

/// <summary>What outside readers make of written files.</summary>
public sealed class ReaderTests
{
    private const string Jars = "/usr/share/java/";

    private static readonly string[] AwkwardLines =
    [
        "arrows → ← ↔ and ₹ 5 ≥ 4 ≤ 6",
        "cafe\u0301 e\u0301te\u0301 and naïve Ångström",
        "Ελληνικά ΑΒΓ αβγ",
        "Кириллица Ёлка й",
        "µm and μm, Ω and \u2126",
        "cost-optimized, office, fluffy, AVATAR To Yo. WAVE",
        "done ✓ well • done ◦ again",
    ];

    [ToolFact("qpdf")]
    public void Should_Be_Sound_For_Qpdf()
    {
        foreach (var options in AllOptions())
        {
            using var pdf = new TempPdf(DemoResume.Create(), options);
            var output = ExternalTool.Run("qpdf", "--check", pdf.Path);
            Assert.Equal(0, output.ExitCode);
        }
    }

    [ToolFact("pdffonts")]
    public void Should_Embed_Subsets_With_Unicode_Maps()
    {
        using var pdf = new TempPdf(DemoResume.Create());

        var lines = ExternalTool.Run("pdffonts", pdf.Path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        // Three faces of the text family, and the one that arrows come from.
        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.Matches(@"^[A-Z]{6}\+(Carlito|Inter)\S* +CID TrueType +Identity-H +yes yes yes", line));
    }

    [ToolFact("pdftotext")]
    public void Should_Read_Right_In_Poppler() => AssertReads(path => ExternalTool.Run("pdftotext", "-raw", path, "-").Output);

    [ToolFact("mutool")]
    public void Should_Read_Right_In_MuPdf() => AssertReads(path => ExternalTool.Run("mutool", "draw", "-q", "-F", "txt", path).Output);

    [ToolFact("gs")]
    public void Should_Render_In_Ghostscript_Without_Complaint()
    {
        using var pdf = new TempPdf(DemoResume.Create());

        var output = ExternalTool.Run("gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=nullpage", pdf.Path);

        Assert.Equal(new ToolOutput(0, "", ""), output);
    }

    [ToolFact("pdfinfo")]
    public void Should_Show_The_Structure_In_Reading_Order()
    {
        using var pdf = new TempPdf(Documents.Of(
            Documents.Block(Documents.Body, Documents.Part("Company", StructureRole.H1), Documents.Part("Title") with { Separator = " — " }, Documents.Right("2020 – 2024")),
            Documents.Item("First"),
            Documents.Item("Second")));

        var output = ExternalTool.Run("pdfinfo", "-struct-text", pdf.Path).Output;

        Assert.Equal(
            ["Company", "Title ", "2020 – 2024", "• ", "First", "• ", "Second"],
            Regex.Matches(output, "\"(.*)\"").Select(match => match.Groups[1].Value));
    }

    [ToolFact("pdfinfo")]
    public void Should_Show_Title_And_Links()
    {
        using var pdf = new TempPdf(DemoResume.Create());

        Assert.Contains("Title:           Résumé of Zoë Åkerström-Łukasik\n", ExternalTool.Run("pdfinfo", pdf.Path).Output, StringComparison.Ordinal);
        Assert.Contains("mailto:zoe@example.org", ExternalTool.Run("pdfinfo", "-url", pdf.Path).Output, StringComparison.Ordinal);
    }

    [ToolFact("pdfdetach")]
    public void Should_Carry_An_Attachment()
    {
        var attachment = new PdfAttachment("resume.json", "application/json", "Source data", "{\"a\":1}"u8.ToArray());
        using var pdf = new TempPdf(DemoResume.Create(), new PdfOptions { Attachment = attachment });
        var target = Path.GetTempFileName();

        ExternalTool.Run("pdfdetach", "-save", "1", "-o", target, pdf.Path);

        Assert.Equal("{\"a\":1}", File.ReadAllText(target));
        Assert.Contains("resume.json", ExternalTool.Run("pdfdetach", "-list", pdf.Path).Output, StringComparison.Ordinal);
        Assert.Equal(0, ExternalTool.Run("qpdf", "--check", pdf.Path).ExitCode);
        File.Delete(target);
    }

    [ToolFact("java", Jars + "preflight.jar")]
    public void Should_Be_Valid_As_Pdf_A_1b()
    {
        string[] names = ["preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "javax.activation", "jaxb-api"];
        var path = string.Join(':', names.Select(name => Jars + name + ".jar"));
        using var pdf = new TempPdf(DemoResume.Create(), new PdfOptions { Conformance = PdfConformance.A1b });

        var output = ExternalTool.Run("java", "-cp", path, "org.apache.pdfbox.preflight.Validator_A1b", pdf.Path);

        Assert.True(output.ExitCode == 0, output.Output + output.Error);
    }

    private static IEnumerable<PdfOptions> AllOptions()
    {
        foreach (var conformance in Enum.GetValues<PdfConformance>())
        {
            foreach (var reference in Enum.GetValues<PdfCrossReference>())
                yield return new PdfOptions { Conformance = conformance, CrossReference = reference };
        }
    }

    private static void AssertReads(Func<string, string> read)
    {
        using var pdf = new TempPdf(Documents.Of([.. AwkwardLines.Select(line => Documents.Paragraph(line))]));

        var lines = read(pdf.Path).Replace("\f", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(AwkwardLines, lines.Select(line => line.TrimEnd()));
    }
}
