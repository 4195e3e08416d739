using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ResumeExport.Writers.Docx;

/// <summary>
/// Writes WordprocessingML straight to a part. The typed elements of the SDK say the same, but making them costs a run more
/// time than writing all other formats together.
/// </summary>
internal sealed class WordXml : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Prefix = "w";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly XmlWriter xml;

    public WordXml(Stream stream, string root)
    {
        xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(Prefix, root, Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
    }

    public WordXml Start(string name)
    {
        xml.WriteStartElement(Prefix, name, Main);
        return this;
    }

    public WordXml End()
    {
        xml.WriteEndElement();
        return this;
    }

    public WordXml Attribute(string name, string value)
    {
        xml.WriteAttributeString(Prefix, name, Main, value);
        return this;
    }

    public WordXml Attribute(string name, int value) => Attribute(name, Text(value));

    /// <summary>Names the relationship that the open element refers to.</summary>
    public WordXml Relationship(string id)
    {
        xml.WriteAttributeString("r", "id", Relationships, id);
        return this;
    }

    /// <summary>Writes an element that only switches something on.</summary>
    public WordXml Flag(string name) => Start(name).End();

    public WordXml Value(string name, string value) => Start(name).Attribute("val", value).End();

    public WordXml Value(string name, int value) => Value(name, Text(value));

    /// <summary>Writes running text; all of its blanks count.</summary>
    public WordXml Run(string text)
    {
        Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        return End();
    }

    /// <summary>Writes an element with all that is in it.</summary>
    public WordXml Copy(XElement element)
    {
        element.WriteTo(xml);
        return this;
    }

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.Dispose();
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
