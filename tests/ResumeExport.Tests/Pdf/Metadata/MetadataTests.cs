using System.Text;
using System.Xml.Linq;
using ResumeExport.Pdf;
using ResumeExport.Pdf.Metadata;
using ResumeExport.Tests.Pdf.Fonts;
using ResumeExport.Tests.Pdf.Support;

namespace ResumeExport.Tests.Pdf.Metadata;

public sealed class MetadataTests
{
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    [Fact]
    public void Should_Claim_What_The_Options_Say()
    {
        Assert.Equal(("3", "A", "1"), Claims(PdfConformance.A3aUa1));
        Assert.Equal(("1", "B", null), Claims(PdfConformance.A1b));
        Assert.Equal((null, null, null), Claims(PdfConformance.None));
    }

    [Fact]
    public void Should_Escape_And_Clean_What_Xml_Cannot_Hold()
    {
        var xmp = Packet(new PdfOptions(), "R&D <Lead>\u0001 \uD800");

        Assert.Equal("R&D <Lead>   ", xmp.Descendants(Dublin + "title").Single().Value);
    }

    [Fact]
    public void Should_Write_The_Date_In_Universal_Time()
    {
        var xmp = Packet(new PdfOptions { Date = new DateTimeOffset(2025, 1, 31, 2, 30, 0, TimeSpan.FromHours(4)) }, "T");

        Assert.Equal("2025-01-30T22:30:00Z", xmp.Descendants(Xmp + "CreateDate").Single().Value);
        Assert.Equal("2025-01-30T22:30:00Z", xmp.Descendants(Xmp + "ModifyDate").Single().Value);
    }

    [Fact]
    public void Should_Leave_The_Date_Out_When_There_Is_None() =>
        Assert.Empty(Packet(new PdfOptions(), "T").Descendants(Xmp + "CreateDate"));

    [Fact]
    public void Should_Begin_And_End_As_A_Packet()
    {
        var bytes = XmpWriter.Write(Documents.Of(), new PdfOptions());

        var text = Encoding.UTF8.GetString(bytes);
        Assert.StartsWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>", text, StringComparison.Ordinal);
        Assert.EndsWith("<?xpacket end=\"w\"?>", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Should_Build_A_Display_Profile_For_Rgb()
    {
        var profile = IccProfile.Build();

        Assert.Equal((uint)profile.Length, SfntTables.U32(profile, 0));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal(9u, SfntTables.U32(profile, 128));
        for (var tag = 0; tag < 9; tag++)
        {
            var end = SfntTables.U32(profile, 132 + tag * 12 + 4) + SfntTables.U32(profile, 132 + tag * 12 + 8);
            Assert.InRange(end, 240u, (uint)profile.Length);
            Assert.Equal(0u, SfntTables.U32(profile, 132 + tag * 12 + 4) % 4);
        }
    }

    private static (string? Part, string? Conformance, string? Ua) Claims(PdfConformance conformance)
    {
        var xmp = Packet(new PdfOptions { Conformance = conformance }, "T");
        return (
            xmp.Descendants(PdfA + "part").SingleOrDefault()?.Value,
            xmp.Descendants(PdfA + "conformance").SingleOrDefault()?.Value,
            xmp.Descendants(PdfUa + "part").SingleOrDefault()?.Value);
    }

    private static XElement Packet(PdfOptions options, string title)
    {
        var bytes = XmpWriter.Write(Documents.Of() with { Title = title }, options);
        return XDocument.Parse(Encoding.UTF8.GetString(bytes)).Root!;
    }
}
