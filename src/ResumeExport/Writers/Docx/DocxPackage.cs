using System.IO.Compression;
using System.IO.Packaging;
using System.Text;
using System.Xml;

namespace ResumeExport.Writers.Docx;

/// <summary>
/// Keeps the parts of a document in memory and zips them always the same way: content types first, the rest in the order of
/// the names, one fixed time. The stock package writes the present time and puts parts where it likes.
/// </summary>
internal sealed class DocxPackage() : Package(FileAccess.ReadWrite)
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsExtension = "rels";

    // The first moment that a zip directory can state.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<DocxPart> parts = [];

    /// <summary>Writes the package; all parts have to be closed.</summary>
    public void Save(Stream output)
    {
        parts.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using (var stream = Entry(zip, ContentTypes)) WriteContentTypes(stream);
        foreach (var part in parts)
        {
            using var stream = Entry(zip, part.Name);
            part.CopyTo(stream);
        }
    }

    protected override PackagePart CreatePartCore(Uri partUri, string contentType, CompressionOption compressionOption)
    {
        var part = new DocxPart(this, partUri, contentType);
        parts.Add(part);
        return part;
    }

    protected override void DeletePartCore(Uri partUri) => parts.RemoveAll(part => part.Name == DocxPart.NameOf(partUri));

    protected override PackagePart? GetPartCore(Uri partUri) => parts.Find(part => part.Name == DocxPart.NameOf(partUri));

    protected override PackagePart[] GetPartsCore() => [.. parts];

    protected override void FlushCore()
    {
        // Nothing to do: parts are in memory, and Save writes them when all are complete.
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        return entry.Open();
    }

    private void WriteContentTypes(Stream stream)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Types", ContentTypesNamespace);
        WriteType(xml, "Default", "Extension", RelationshipsExtension, "application/vnd.openxmlformats-package.relationships+xml");
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        foreach (var part in parts)
            if (!part.Name.EndsWith("." + RelationshipsExtension, StringComparison.Ordinal))
                WriteType(xml, "Override", "PartName", "/" + part.Name, part.Type);
        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, string key, string name, string type)
    {
        xml.WriteStartElement(element, ContentTypesNamespace);
        xml.WriteAttributeString(key, name);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }
}
