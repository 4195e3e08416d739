using System.Xml.Linq;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>fontTable.xml</c>: what programs should know of fonts that they may not have.</summary>
internal static class FontTablePart
{
    public static void Write(Stream stream, IEnumerable<XElement> fonts)
    {
        using var xml = new WordXml(stream, "fonts");
        foreach (var font in fonts) xml.Copy(font);
    }
}
