using System.Text;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Extractors.Pdf;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Inspection.Extractors;

public sealed class PdfExtractorTests
{
    private static readonly string[] Expected =
        ["# Ada", "### Acme", "See [ité](https://example.org/(x))_* fi😀*_", ">- one two", ">>3. three"];

    [Fact]
    public void Should_Read_All_Lines_When_The_File_Is_Classic() => AssertExpected(new PdfSample().Classic());

    [Fact]
    public void Should_Read_All_Lines_When_Objects_Are_In_An_Object_Stream() => AssertExpected(new PdfSample().WithObjectStream());

    [Fact]
    public void Should_Name_Page_And_Line_When_Content_Spans_Pages()
    {
        var document = new PdfExtractor().Extract(new PdfSample().Classic());
        Assert.Equal(["page 1, line 1", "page 1, line 2", "page 1, line 3", "page 1, line 4", "page 2, line 2"], document.Lines.Select(line => line.Place));
    }

    [Theory]
    [InlineData("/H1 <</MCID 0>> BDC", "/H1 <</MCID 0>> BDC 3 Tr", "invisible text")]
    [InlineData("/H1 <</MCID 0>> BDC", "/H1 <</MCID 0>> BDC 1 1 1 rg", "white text")]
    [InlineData("/H1 <</MCID 0>> BDC", "/H1 <</MCID 0>> BDC /F1 3 Tf", "too small to read")]
    [InlineData("50 780 Td", "-50 780 Td", "outside of the paper")]
    [InlineData("(\\000A\\000d\\000a)", "(\\000A\\000\\000)", "a character that the font does not have")]
    [InlineData("(\\000A\\000d\\000a)", "(\\000A\\001\\001)", "characters of Test-Regular that have no text")]
    [InlineData("/Artifact BMC", "/Artifact BMC (\\000x) Tj", "shows text as an artifact")]
    [InlineData("/Artifact BMC", "(\\000x) Tj /Artifact BMC", "shows text without a tag")]
    [InlineData("/MCID 1>>", "/MCID 9>>", "content that is not there")]
    [InlineData("/MCID 1>>", "/MCID 0>>", "uses the content id 0 twice")]
    [InlineData("/MCID 1>>", "/MCID 1/ActualText(x)>>", "replaces text (ActualText)")]
    [InlineData("/Artifact BMC", "/Artifact BMC /X Do", "draws an image or a form")]
    public void Should_Report_A_Problem_When_The_Content_Is_Suspicious(string original, string changed, string problem)
    {
        var sample = new PdfSample();
        sample.First = sample.First.Replace(original, changed, StringComparison.Ordinal);
        AssertProblem(sample, problem);
    }

    [Theory]
    [InlineData("/StructTreeRoot 3 0 R", "", "has no tags")]
    [InlineData("/K[5 0 R 6 0 R 7 0 R", "/K[6 0 R 5 0 R 7 0 R", "has another order than the tags")]
    [InlineData("/K[5 0 R 6 0 R 7 0 R", "/K[5 0 R 7 0 R", "that no element owns")]
    [InlineData("<</S/P/P 4 0 R", "<</S/P/P 3 0 R", "names a wrong parent")]
    [InlineData("/S/H3/", "/S/Figure/", "unexpected type Figure")]
    [InlineData(" <</Type/OBJR/Obj 22 0 R/Pg 20 0 R>>", "", "a link annotation is in no Link element")]
    [InlineData("/S/URI/URI(", "/S/JavaScript/URI(", "other than leading to an address")]
    [InlineData("/Subtype/Link/A", "/Subtype/Text/A", "an annotation that is no link")]
    [InlineData("/K[5 0 R 6 0 R 7 0 R", "/K[5 0 R 6 0 R 4 0 R", "structure tree is broken")]
    [InlineData("/Kids[20 0 R", "/Kids[2 0 R", "page tree is broken")]
    public void Should_Report_A_Problem_When_The_Structure_Is_Wrong(string original, string changed, string problem)
    {
        var sample = new PdfSample { Change = text => text.Replace(original, changed, StringComparison.Ordinal) };
        AssertProblem(sample, problem);
    }

    [Fact]
    public void Should_Refuse_The_File_When_It_Is_Encrypted()
    {
        var file = Encoding.Latin1.GetString(new PdfSample().Classic()).Replace("/Root 1 0 R", "/Root 1 0 R/Encrypt<<>>", StringComparison.Ordinal);
        Assert.Contains("encrypted", Assert.Single(new PdfExtractor().Extract(Encoding.Latin1.GetBytes(file)).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Report_A_Problem_When_The_File_Is_Truncated()
    {
        var file = new PdfSample().WithObjectStream();
        for (var length = 0; length < file.Length - 12; length += 61) Assert.NotEmpty(new PdfExtractor().Extract(file.AsMemory(0, length)).Problems);
    }

    [Fact]
    public void Should_Refuse_The_File_When_A_Stream_Unpacks_Beyond_The_Limit()
    {
        var sample = new PdfSample { Second = new string(' ', 40 << 20) };
        Assert.Contains("too large", Assert.Single(new PdfExtractor().Extract(sample.Classic()).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Refuse_The_File_When_Arrays_Nest_Too_Deeply()
    {
        var sample = new PdfSample { Second = new string('[', 100_000) };
        Assert.Contains("too deeply", Assert.Single(new PdfExtractor().Extract(sample.Classic()).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Never_Throw_When_Bytes_Are_Random() =>
        Prop.ForAll<byte[]>(bytes => !new PdfExtractor().Extract((byte[])[.. "%PDF-1.7"u8, .. bytes]).Problems.IsEmpty).Holds();

    [Fact]
    public void Should_Never_Throw_When_Bytes_Are_Damaged()
    {
        Prop.ForAll(Damage.Of(new PdfSample().Classic()), Survives).Holds();
        Prop.ForAll(Damage.Of(new PdfSample().WithObjectStream()), Survives).Holds();
    }

    private static bool Survives(byte[] file) => new PdfExtractor().Extract(file).Aspects != LineAspects.None;

    private static void AssertExpected(byte[] file)
    {
        var document = new PdfExtractor().Extract(file);
        Assert.Empty(document.Problems);
        Assert.Equal("Ada", document.Title);
        Assert.Equal("en-GB", document.Language);
        Assert.Equal(Expected, LineNotation.Of(document));
    }

    private static void AssertProblem(PdfSample sample, string problem) =>
        Assert.Contains(new PdfExtractor().Extract(sample.Classic()).Problems, found => found.Contains(problem, StringComparison.Ordinal));
}
