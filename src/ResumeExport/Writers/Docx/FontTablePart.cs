using System.Globalization;
using System.Xml.Linq;
using ResumeExport.Writers.Docx.Embedding;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>fontTable.xml</c>: what programs should know of fonts that they may not have, and the faces in the document.</summary>
internal static class FontTablePart
{
    /// <summary>The id under which the part refers to its face number <paramref name="index"/>.</summary>
    public static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");

    /// <summary>Writes the part.</summary>
    /// <param name="stream">Takes it.</param>
    /// <param name="fonts">Fonts that a reference document describes.</param>
    /// <param name="embedding">The font that is embedded; null for none.</param>
    /// <param name="faces">Its faces.</param>
    public static void Write(Stream stream, IEnumerable<XElement> fonts, FontEmbedding? embedding, IReadOnlyList<EmbeddedFace> faces)
    {
        using var xml = new WordXml(stream, "fonts");
        foreach (var font in fonts)
            if (!string.Equals((string?)font.Attribute(font.Name.Namespace + "name"), embedding?.Family, StringComparison.OrdinalIgnoreCase)) xml.Copy(font);
        if (embedding is not null) Embedded(xml, embedding, faces);
    }

    // The order of the elements is the schema's (ISO 29500-1, 17.8.3.10).
    private static void Embedded(WordXml xml, FontEmbedding embedding, IReadOnlyList<EmbeddedFace> faces)
    {
        xml.Start("font").Attribute("name", embedding.Family);
        if (embedding.Substitute != embedding.Family) xml.Value("altName", embedding.Substitute);
        xml.Value("charset", "00").Value("family", "auto").Value("pitch", "variable");
        for (var i = 0; i < faces.Count; i++) xml.Start(faces[i].Element).Relationship(IdOf(i)).Attribute("fontKey", faces[i].Key).End();
        xml.End();
    }
}
