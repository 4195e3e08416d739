using ResumeExport.Pdf.Metadata;

namespace ResumeExport.Pdf.Serialization;

/// <summary>Writes an attached file and its specification (ISO 32000-1, 7.11; ISO 19005-3, 6.8).</summary>
internal static class AttachmentObjects
{
    /// <summary>Adds the objects.</summary>
    /// <param name="store">Takes the objects.</param>
    /// <param name="attachment">The file.</param>
    /// <param name="date">Date of the file as a PDF date, or null.</param>
    /// <returns>The number of the file specification.</returns>
    public static int Add(ObjectStore store, PdfAttachment attachment, string? date)
    {
        var file = store.Reserve();
        store.AddStream(file, FileEntries(attachment, date), attachment.Content.Span);
        var specification = store.Reserve();
        store.Begin(specification).Text("<</Type/Filespec/F").LiteralString(attachment.Name)
            .Text("/UF").TextString(attachment.Name)
            .Text("/Desc").TextString(MetadataText.Clean(attachment.Description))
            .Text("/AFRelationship/Source/EF<</F").Reference(file).Text("/UF").Reference(file).Text(">>>>");
        store.End(specification);
        return specification;
    }

    private static string FileEntries(PdfAttachment attachment, string? date)
    {
        var entries = new ByteWriter().Text("/Type/EmbeddedFile/Subtype").Name(attachment.MediaType)
            .Text("/Params<</Size ").Integer(attachment.Content.Length);
        if (date is not null)
            entries.Text("/ModDate").LiteralString(date);
        return entries.Text(">>").ToString();
    }
}
