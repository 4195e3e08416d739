using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.Pdf;

namespace ResumeExport.Tests.Writers.Pdf;

public sealed class PdfResumeWriterTests
{
    public static TheoryData<string> Samples => SampleResumes.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Write_The_Same_Bytes_When_Written_Twice_And_In_Parallel(string sample)
    {
        var first = Bytes(sample);
        var others = Enumerable.Range(0, 4).AsParallel().Select(_ => Bytes(sample)).ToList();

        Assert.True(first.AsSpan().StartsWith("%PDF-1.7"u8));
        Assert.All(others, other => Assert.Equal(first, other));
    }

    [ToolFact("pdftotext")]
    public void Should_Hold_Every_Word_In_Order_When_Read_In_Content_Order()
    {
        foreach (var (name, resume) in SampleResumes.All)
        {
            // Separators and markers are text on the page but no content of the résumé.
            var composed = TestThemes.Compose(resume);
            var marks = composed.Rows.SelectMany(static row => Words($"{row.Separator} {row.FarSeparator} {row.Marker}")).ToHashSet();
            var expected = composed.Lines.SelectMany(static line => Words(line.PlainText)).Where(word => !marks.Contains(word));
            var found = Words(Text(Bytes(name))).Where(word => !marks.Contains(word));

            // A word longer than a line is cut in two, which a reader of page text cannot know.
            var between = name == "long-words" ? "" : " ";
            Assert.Equal(string.Join(between, expected), string.Join(between, found));
        }
    }

    [ToolFact("pdfinfo")]
    public void Should_Fill_Two_Pages_When_The_Resume_Is_The_Real_One()
    {
        using var folder = new TemporaryFolder();
        var info = ExternalTool.Run("pdfinfo", folder.Write("resume.pdf", Bytes("real"))).Output;

        Assert.Matches(@"Pages: +2\b", info);
        Assert.Matches("Title: +Dibyajyoti Ghosal – Résumé", info);
        Assert.Matches("Tagged: +yes", info);
    }

    [Fact]
    public void Should_Name_Character_And_Place_When_No_Font_Has_A_Glyph()
    {
        var span = new SourceSpan(40, 9, 3, 9);
        var resume = Make.Resume(
            new Header { Name = Rich.Text("A") },
            Make.Section(SectionKind.Custom, "S", new Paragraph(new RichText([new TextRun("ש and ש ל", TextStyles.None, span)]))));
        using var output = new MemoryStream();

        var findings = new PdfResumeWriter().Write(TestThemes.Compose(resume), output);

        Assert.Equal(
            ["error RX3201: The PDF fonts have no glyph for U+05E9 'ש'", "error RX3201: The PDF fonts have no glyph for U+05DC 'ל'"],
            findings.Select(static found => found.ToString()));
        Assert.Equal([new SourceSpan(40, 1, 3, 9), new SourceSpan(48, 1, 3, 17)], findings.Select(static found => found.Span));
        Assert.All(findings, static found => Assert.NotNull(found.Hint));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Should_Blame_The_Theme_When_Its_Separator_Has_No_Glyph()
    {
        var composed = Composition(TestThemes.Classic with { ContactSeparator = " ש " });

        var found = Assert.Single(new PdfResumeWriter().Write(composed, Stream.Null));

        Assert.Equal("error RX3201: The PDF fonts have no glyph for U+05E9 'ש', which the theme uses as a separator or bullet", found.ToString());
    }

    [Fact]
    public void Should_Warn_And_Write_When_The_Theme_Names_No_Embedded_Font()
    {
        using var output = new MemoryStream();

        var found = Assert.Single(new PdfResumeWriter().Write(Composition(TestThemes.Classic with { FontFamilies = ["Arial"] }), output));

        Assert.Equal("warning RX3203: No font of the theme 'classic' comes with the program; the PDF uses Carlito", found.ToString());
        Assert.NotEqual(0, output.Length);
    }

    [Fact]
    public void Should_Report_What_Pdf_Has_No_Level_For_When_Headings_Are_Nested_Too_Deep()
    {
        var resume = Make.Resume(new Header { Name = Rich.Text("A") }, Make.Section(SectionKind.Custom, "S", new Subheading(Rich.Text("x"), 7)));

        Assert.Equal("error RX3202: A heading has level 7; PDF has 6", Assert.Single(Write(resume, Stream.Null)).ToString());
    }

    [Fact]
    public void Should_Report_Lists_When_The_Page_Has_No_Room_For_Their_Depth()
    {
        Block block = Make.Paragraph("deep");
        for (var depth = 0; depth < 40; depth++) block = Make.Items(block);
        var resume = Make.Resume(new Header { Name = Rich.Text("A") }, Make.Section(SectionKind.Custom, "S", block));

        Assert.Equal("RX3202", Assert.Single(Write(resume, Stream.Null)).Code);
    }

    private static ResumeExport.Composition.ComposedResume Composition(ResumeExport.Themes.Theme theme) =>
        ResumeExport.Composition.Composer.Compose(RealResume.Document, theme);

    private static ImmutableArray<Diagnostic> Write(ResumeDocument resume, Stream output) =>
        new PdfResumeWriter().Write(TestThemes.Compose(resume), output);

    private static byte[] Bytes(string sample)
    {
        using var output = new MemoryStream();
        Assert.Empty(Write(SampleResumes.All[sample], output));
        return output.ToArray();
    }

    private static string Text(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        return ExternalTool.Run("pdftotext", "-raw", "-enc", "UTF-8", folder.Write("resume.pdf", pdf), "-").Output;
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\t', '\u00A0', '\f'], StringSplitOptions.RemoveEmptyEntries);
}
