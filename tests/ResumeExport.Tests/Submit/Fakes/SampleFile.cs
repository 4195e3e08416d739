using System.IO.Compression;
using System.Security.Cryptography;

namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>Small files that are what they claim to be.</summary>
internal static class SampleFile
{
    public const string DocxName = "Ada_Example_Resume.docx";
    public const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Docx { get; } = Zip("word/document.xml");

    public static string DocxSha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Docx));

    public static byte[] Pdf { get; } = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"u8.ToArray();

    /// <summary>A PDF by its first bytes, of any size.</summary>
    public static byte[] PdfOf(int length)
    {
        var bytes = new byte[length];
        Pdf.CopyTo(bytes, 0);
        return bytes;
    }

    private static byte[] Zip(string entry)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
        using (var content = zip.CreateEntry(entry).Open())
            content.Write("<document>Ada Example</document>"u8);
        return stream.ToArray();
    }
}
