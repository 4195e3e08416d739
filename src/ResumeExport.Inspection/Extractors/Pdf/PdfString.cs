using System.Text;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>A literal or hexadecimal string.</summary>
internal sealed class PdfString(byte[] bytes) : PdfValue
{
    public byte[] Bytes => bytes;

    /// <summary>The string as a text string (ISO 32000-1, 7.9.2.2); PDFDocEncoding is taken as Latin-1.</summary>
    public string Text => bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);
}
