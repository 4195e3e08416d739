using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Parity;
using ResumeExport.Tests.Support;
using ResumeExport.Writers;
using ResumeExport.Writers.Docx;
using ResumeExport.Writers.Pdf;

namespace ResumeExport.Tests.Conformance;

/// <summary>Unusual résumés made by hand, written and read back: shapes that no reader may give yet, but that the model allows.</summary>
public sealed class ModelParityTests
{
    public static TheoryData<string> Samples => SampleResumes.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Say_The_Same_When_A_Docx_Is_Read_Back(string sample) => AssertParity("docx", new DocxWriter(), sample);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Say_The_Same_When_A_Pdf_Is_Read_Back(string sample) => AssertParity("pdf", new PdfResumeWriter(), sample);

    private static void AssertParity(string format, IResumeWriter writer, string sample)
    {
        var composed = TestThemes.Compose(SampleResumes.All[sample]);
        using var output = new MemoryStream();
        Assert.Empty(writer.Write(composed, output));
        Assert.True(ExtractorRegistry.TryCreate(format, null, out var extractor));

        var verdict = ParityChecker.Compare(composed.Lines, extractor.Extract(output.ToArray()));

        Assert.Empty(verdict.Problems);
        Assert.Empty(verdict.Mismatches);
    }
}
