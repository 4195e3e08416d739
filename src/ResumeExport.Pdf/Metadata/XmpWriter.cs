using System.Globalization;
using System.Text;
using ResumeExport.Pdf.Layout;

namespace ResumeExport.Pdf.Metadata;

/// <summary>
/// Writes the XMP packet (ISO 19005-3, 6.6). Each property says the same as its entry of the Info dictionary. Written as
/// text, since an XML writer would cost more start-up time than the rest of the file.
/// </summary>
internal sealed class XmpWriter
{
    private const string ExtensionSchema =
        """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    private readonly StringBuilder xml = new(4096);
    private readonly LayoutDocument document;
    private readonly PdfOptions options;

    private XmpWriter(LayoutDocument document, PdfOptions options)
    {
        this.document = document;
        this.options = options;
    }

    /// <summary>The packet as UTF-8, to be stored uncompressed.</summary>
    public static byte[] Write(LayoutDocument document, PdfOptions options)
    {
        var text = new XmpWriter(document, options).Run().ReplaceLineEndings("\n");
        return Encoding.UTF8.GetBytes(text);
    }

    private string Run()
    {
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xml.Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        WriteDublinCore();
        WriteProgram();
        WriteClaims();
        xml.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return xml.ToString();
    }

    private void WriteDublinCore()
    {
        Begin("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
        xml.Append("<dc:format>application/pdf</dc:format>\n");
        Alternatives("dc:title", document.Title);
        if (document.Author is { } author)
            List("dc:creator", "Seq", author);
        if (document.Subject is { } subject)
            Alternatives("dc:description", subject);
        List("dc:language", "Bag", document.Language);
        End();
    }

    private void WriteProgram()
    {
        Begin("xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
        if (options.Date is { } date)
        {
            var text = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            Simple("xmp:CreateDate", text);
            Simple("xmp:ModifyDate", text);
        }

        Simple("xmp:CreatorTool", options.Creator);
        Simple("pdf:Producer", options.Producer);
        if (document.Keywords is { } keywords)
            Simple("pdf:Keywords", keywords);
        End();
    }

    private void WriteClaims()
    {
        if (options.Conformance == PdfConformance.A1b)
        {
            Begin("xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
            Simple("pdfaid:part", "1");
            Simple("pdfaid:conformance", "B");
            End();
        }
        else if (options.Conformance == PdfConformance.A3aUa1)
        {
            Begin("xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"");
            Simple("pdfaid:part", "3");
            Simple("pdfaid:conformance", "A");
            Simple("pdfuaid:part", "1");
            End();
            xml.Append(ExtensionSchema);
        }
    }

    private void Begin(string namespaces) =>
        xml.Append("<rdf:Description rdf:about=\"\" ").Append(namespaces).Append(">\n");

    private void End() => xml.Append("</rdf:Description>\n");

    private void Simple(string name, string value)
    {
        xml.Append('<').Append(name).Append('>');
        Escape(value);
        xml.Append("</").Append(name).Append(">\n");
    }

    private void Alternatives(string name, string value) => Container(name, "Alt", " xml:lang=\"x-default\"", value);

    private void List(string name, string kind, string value) => Container(name, kind, "", value);

    private void Container(string name, string kind, string attribute, string value)
    {
        xml.Append('<').Append(name).Append("><rdf:").Append(kind).Append("><rdf:li").Append(attribute).Append('>');
        Escape(value);
        xml.Append("</rdf:li></rdf:").Append(kind).Append("></").Append(name).Append(">\n");
    }

    private void Escape(string value)
    {
        foreach (var unit in MetadataText.Clean(value))
        {
            if (unit == '&')
                xml.Append("&amp;");
            else if (unit == '<')
                xml.Append("&lt;");
            else if (unit == '>')
                xml.Append("&gt;");
            else
                xml.Append(unit);
        }
    }
}
