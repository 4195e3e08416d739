namespace ResumeExport.Pdf;

/// <summary>A file carried inside the PDF, such as the data the document was made from (ISO 19005-3, 6.8).</summary>
/// <param name="Name">File name in ASCII, such as "resume.json".</param>
/// <param name="MediaType">MIME type, such as "application/json".</param>
/// <param name="Description">What the file is, shown by viewers.</param>
/// <param name="Content">The file's bytes.</param>
public sealed record PdfAttachment(string Name, string MediaType, string Description, ReadOnlyMemory<byte> Content);
