namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>A stream: its dictionary and the bytes as they stand in the file.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfDictionary(dictionary.Entries)
{
    public ReadOnlyMemory<byte> Raw => raw;
}
