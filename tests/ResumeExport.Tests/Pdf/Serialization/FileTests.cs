using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ResumeExport.Pdf;
using ResumeExport.Pdf.Layout;
using ResumeExport.Tests.Pdf.Support;

namespace ResumeExport.Tests.Pdf.Serialization;

public sealed class FileTests
{
    [Theory]
    [InlineData(PdfConformance.A3aUa1)]
    [InlineData(PdfConformance.A1b)]
    [InlineData(PdfConformance.None)]
    public void Should_Give_The_Same_Bytes_Every_Time_And_On_Every_Thread(PdfConformance conformance)
    {
        var options = new PdfOptions { Conformance = conformance, Date = new DateTimeOffset(2025, 1, 31, 8, 0, 0, TimeSpan.FromHours(4)) };
        var document = DemoResume.Create();
        var first = Documents.Write(document, options);
        var others = new byte[16][];

        Parallel.For(0, others.Length, i => others[i] = Documents.Write(document, options));

        Assert.All(others, other => Assert.Equal(first, other));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(86)]
    public void Should_Write_Any_Number_Of_Pages(int pages)
    {
        var page = string.Join('\n', Enumerable.Repeat("A line of text.", 10));
        var setup = new PageSetup { Height = 108 + 10 * Documents.Body.LineHeight };
        var document = Documents.Of([.. Enumerable.Range(0, pages).Select(_ => Documents.Paragraph(page))]) with { Page = setup };

        using var output = new MemoryStream();
        var result = new PdfWriter().Write(document, new PdfOptions(), output);

        Assert.Equal(pages, result.PageCount);
    }

    [Fact]
    public void Should_Write_An_Empty_Document_As_One_Empty_Page()
    {
        using var output = new MemoryStream();

        Assert.Equal(1, new PdfWriter().Write(Documents.Of(), new PdfOptions(), output).PageCount);
    }

    [Fact]
    public void Should_Point_Each_Table_Entry_At_Its_Object()
    {
        var file = Encoding.Latin1.GetString(Documents.Write(DemoResume.Create(), new PdfOptions { CrossReference = PdfCrossReference.Table }));
        var start = int.Parse(Regex.Match(file, @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.StartsWith("xref\n0 ", file[start..], StringComparison.Ordinal);

        var entries = Regex.Matches(file[start..], @"(\d{10}) (\d{5}) n \n");

        for (var i = 0; i < entries.Count; i++)
        {
            var offset = int.Parse(entries[i].Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"), file[offset..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Should_Write_The_Header_For_The_Claimed_Standard()
    {
        var document = Documents.Of(Documents.Paragraph("text"));

        Assert.StartsWith("%PDF-1.7\n%", Latin(Documents.Write(document)), StringComparison.Ordinal);
        Assert.StartsWith("%PDF-1.4\n%", Latin(Documents.Write(document, new PdfOptions { Conformance = PdfConformance.A1b })), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Stay_Small()
    {
        Assert.InRange(Documents.Write(DemoResume.Create()).Length, 10_000, 40_000);
    }

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
