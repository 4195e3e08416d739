using System.Globalization;
using System.Text;
using System.Xml;
using ResumeExport.Composition;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>core.xml</c>: title, author, subject, keywords, language and date. By hand, because the SDK's own takes the time from the clock.</summary>
internal static class PropertiesPart
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(Stream stream, ComposedResume composed)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteElementString("dc", "title", Elements, composed.Title);
        xml.WriteElementString("dc", "creator", Elements, composed.Author);
        Optional(xml, "dc", "subject", Elements, PropertyText.Subject(composed.Lines));
        Optional(xml, "cp", "keywords", Core, PropertyKeywords.Of(composed.Document));
        xml.WriteElementString("dc", "language", Elements, composed.Document.Language);
        Date(xml, "created", composed.Date);
        Date(xml, "modified", composed.Date);
        xml.WriteEndElement();
    }

    private static void Optional(XmlWriter xml, string prefix, string name, string space, string text)
    {
        if (text.Length > 0) xml.WriteElementString(prefix, name, space, text);
    }

    private static void Date(XmlWriter xml, string name, DateOnly date)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
        xml.WriteString(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        xml.WriteEndElement();
    }
}
