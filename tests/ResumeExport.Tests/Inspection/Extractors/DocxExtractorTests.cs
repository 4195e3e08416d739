using System.Text;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Extractors.Docx;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Inspection.Extractors;

public sealed class DocxExtractorTests
{
    [Fact]
    public void Should_Read_Title_And_Language_When_They_Are_Given()
    {
        var document = Extract(Paragraph("Title", Run("Ada")));
        Assert.Equal("Ada – Résumé", document.Title);
        Assert.Equal("en-GB", document.Language);
        Assert.Equal("paragraph 1", document.Lines[0].Place);
    }

    [Fact]
    public void Should_Read_Headings_By_Style_When_Styles_Are_Based_On_Others() =>
        Assert.Equal(["# Ada", "## Work", "### Acme"], Read(
            Paragraph("Title", Run("Ada")) + Paragraph("Heading1", Run("Work")) + Paragraph("EntryHead", Run("Acme"))));

    [Fact]
    public void Should_Split_Lines_When_There_Are_Tabs_And_Separators() =>
        Assert.Equal(["### Acme", "Engineer", "2019"], Read(Paragraph(
            "EntryHead", Run("Acme") + Run(" • ", "<w:rStyle w:val='Separator'/>") + Run("Engineer") + "<w:r><w:tab/><w:t>2019</w:t></w:r>")));

    [Fact]
    public void Should_Read_Lists_When_They_Are_Numbered_Nested_Or_Continued() =>
        Assert.Equal([">- a", ">>- b", ">> more", ">1. one", ">2. two", ">7. seven", "> kept"], Read(
            Paragraph("ListBullet", Run("a")) + Item("b", 1, 1) + Paragraph("ListContinue2", Run("more")) + Item("one", 2, 0)
            + Item("two", 2, 0) + Item("seven", 3, 0) + Item("kept", 0, 0)));

    [Fact]
    public void Should_Read_Emphasis_When_Runs_Or_Their_Styles_Carry_It() =>
        Assert.Equal(["*a*_b_c*d*"], Read(Paragraph(
            "", Run("a", "<w:b/>") + Run("b", "<w:rStyle w:val='Emphasis'/>") + Run("c", "<w:rStyle w:val='Strong'/><w:b w:val='0'/>") + Run("d", "<w:rStyle w:val='Strong'/>"))));

    [Fact]
    public void Should_Read_Emphasis_As_It_Is_Seen_When_The_Paragraph_Is_Bold_As_Well() =>
        Assert.Equal(["*a*b_*c*_", "### d*e*"], Read(
            Paragraph("Loud", Run("a") + Run("b", "<w:rStyle w:val='Strong'/>") + Run("c", "<w:rStyle w:val='Emphasis'/>"))
            + Paragraph("LoudHead", Run("d") + Run("e", "<w:rStyle w:val='Strong'/>"))));

    [Fact]
    public void Should_Read_Links_And_Special_Characters_When_They_Are_In_A_Run() =>
        Assert.Equal(["see [x\u2011y](https://example.org) z"], Read(Paragraph(
            "", Run("see ") + "<w:hyperlink r:id='web'><w:r><w:t>x</w:t><w:noBreakHyphen/><w:t>y</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>z</w:t></w:r>")));

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val='Ghost'/></w:rPr><w:t>x</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val='ffffff'/></w:rPr><w:t>x</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:r><w:rPr><w:sz w:val='2'/></w:rPr><w:t>x</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val='000000' w:themeColor='background1'/></w:rPr><w:t>x</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val='000000' w:themeColor='text1' w:themeTint='08'/></w:rPr><w:t>x</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val='1F3864'/><w:shd w:val='clear' w:fill='203864'/></w:rPr><w:t>x</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:pPr><w:shd w:val='solid' w:color='000000'/></w:pPr><w:r><w:rPr><w:color w:val='000000'/></w:rPr><w:t>x</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:pPr><w:spacing w:line='20' w:lineRule='exact'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a table")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>", "text box")]
    [InlineData("<w:p><w:hyperlink r:id='none'><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>", "leads nowhere")]
    [InlineData("<w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p>", "tracked changes")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val='Nope'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", "Nope is used but not defined")]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val='99'/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", "is not defined")]
    public void Should_Report_A_Problem_And_Keep_The_Text_When_The_File_Is_Suspicious(string body, string problem)
    {
        var document = Extract(body);
        Assert.Contains(document.Problems, found => found.Contains(problem, StringComparison.Ordinal));
        Assert.Equal("x", Assert.Single(document.Lines).PlainText);
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:shd w:val='clear' w:fill='1F3864'/></w:pPr><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>x</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val='FFFFFF' w:themeColor='text1'/></w:rPr><w:t>x</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:shd w:val='clear' w:fill='000000'/></w:pPr><w:r><w:rPr><w:color w:val='auto'/></w:rPr><w:t>x</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val='Ghost'/><w:vanish w:val='0'/></w:rPr><w:t>x</w:t></w:r></w:p>")]
    public void Should_Find_No_Fault_With_Text_That_Is_Seen(string body) => Assert.Equal(["x"], Read(body));

    [Fact]
    public void Should_Report_Text_When_It_Stands_In_A_Header()
    {
        var document = new DocxExtractor().Extract(DocxFile.With(
            Paragraph("", Run("a")) + "<w:sectPr><w:headerReference r:id='h'/></w:sectPr>", Paragraph("", Run("secret"))));
        Assert.Contains("there is text in word/header1.xml", document.Problems);
        Assert.Equal(["a", "secret"], LineNotation.Of(document));
    }

    [Fact]
    public void Should_Report_A_Problem_When_The_File_Is_Truncated()
    {
        var file = DocxFile.With(Paragraph("", Run("a")));
        for (var length = 0; length < file.Length; length += 97) Assert.NotEmpty(new DocxExtractor().Extract(file.AsMemory(0, length)).Problems);
    }

    [Fact]
    public void Should_Refuse_The_File_When_A_Part_Unpacks_Beyond_The_Limit()
    {
        var bomb = DocxFile.With($"<w:p><w:r><w:t>{new string('a', 40 << 20)}</w:t></w:r></w:p>");
        Assert.Contains("too large", Assert.Single(new DocxExtractor().Extract(bomb).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Refuse_The_File_When_Elements_Nest_Too_Deeply()
    {
        const int depth = 20_000;
        var body = new StringBuilder().Insert(0, "<w:sdt>", depth).Insert(7 * depth, "</w:sdt>", depth).ToString();
        Assert.Contains("too deeply", Assert.Single(Extract(body).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Refuse_The_File_When_It_Declares_Entities() =>
        Assert.NotEmpty(new DocxExtractor().Extract(DocxFile.Zip(("_rels/.rels", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))).Problems);

    [Fact]
    public void Should_Never_Throw_When_Bytes_Are_Random() =>
        Prop.ForAll<byte[]>(bytes => !new DocxExtractor().Extract(bytes).Problems.IsEmpty).Holds();

    [Fact]
    public void Should_Never_Throw_When_Bytes_Are_Damaged()
    {
        var file = DocxFile.With(Paragraph("Title", Run("Ada")) + Item("a", 1, 0));
        Prop.ForAll(Damage.Of(file), bytes => new DocxExtractor().Extract(bytes).Aspects != LineAspects.None).Holds();
    }

    private static string[] Read(string body)
    {
        var document = Extract(body);
        Assert.Empty(document.Problems);
        return LineNotation.Of(document);
    }

    private static ExtractedDocument Extract(string body) => new DocxExtractor().Extract(DocxFile.With(body));

    private static string Paragraph(string style, string runs) =>
        style.Length == 0 ? $"<w:p>{runs}</w:p>" : $"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr>{runs}</w:p>";

    private static string Item(string text, int list, int level) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr></w:pPr>{Run(text)}</w:p>";

    private static string Run(string text, string look = "") => $"<w:r><w:rPr>{look}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>";
}
