using System.Globalization;
using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>Reading of WordprocessingML. Names are taken without their namespace, so transitional and strict files read alike.</summary>
internal static class WordXml
{
    private static readonly string[] RelationshipNamespaces =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ];

    /// <summary>
    /// Visits the child elements of the current element and returns their local names; the reader stands on the child
    /// meanwhile, and the visitor may read as far as the child's end.
    /// </summary>
    public static IEnumerable<string> Children(XmlReader reader)
    {
        if (reader.IsEmptyElement) yield break;
        var depth = reader.Depth;
        if (depth > ExtractionLimits.Depth) throw new InvalidDataException("elements are nested too deeply");
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1) yield return reader.LocalName;
    }

    /// <summary>Returns an attribute in the namespace of its element.</summary>
    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>Returns <c>w:val</c>.</summary>
    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    /// <summary>Returns <c>w:val</c> as a number; null when it is none.</summary>
    public static int? Number(XmlReader reader) => Number(reader, "val");

    /// <summary>Returns an attribute in the namespace of its element as a number; null when it is none.</summary>
    public static int? Number(XmlReader reader, string name) =>
        int.TryParse(Attribute(reader, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Returns the value of an on/off element (ISO 29500-1, 17.17.4): on unless it says otherwise.</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off" or "none");

    /// <summary>Returns <c>r:id</c>.</summary>
    public static string? RelationId(XmlReader reader)
    {
        foreach (var space in RelationshipNamespaces)
            if (reader.GetAttribute("id", space) is { } id) return id;
        return null;
    }

    /// <summary>Returns the text of the current element and leaves the reader at its end.</summary>
    public static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var depth = reader.Depth;
        var text = "";
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text += reader.Value;
        return text;
    }
}
