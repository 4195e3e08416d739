using ResumeExport.Pdf;
using ResumeExport.Pdf.Layout;
using ResumeExport.Tests.Pdf.Support;

namespace ResumeExport.Tests.Pdf.Tools;

/// <summary>A written document in the temporary folder, deleted when the test is over.</summary>
internal sealed class TempPdf : IDisposable
{
    public TempPdf(LayoutDocument document, PdfOptions? options = null)
    {
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllBytes(Path, Documents.Write(document, options));
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
