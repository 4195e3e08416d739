using ResumeExport.Pdf;
using ResumeExport.Tests.Pdf.Support;

namespace ResumeExport.Tests.Pdf;

public sealed class DemoTests
{
    [Fact]
    public void Should_Typeset_A_Resume_On_Two_Pages()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "resume-export-demo"));
        using var output = File.Create(Path.Combine(folder.FullName, "demo.pdf"));

        var result = new PdfWriter().Write(DemoResume.Create(), new PdfOptions { Date = new DateTimeOffset(2025, 1, 31, 0, 0, 0, TimeSpan.Zero) }, output);

        Assert.Empty(result.MissingGlyphs);
        Assert.Equal(2, result.PageCount);
    }
}
