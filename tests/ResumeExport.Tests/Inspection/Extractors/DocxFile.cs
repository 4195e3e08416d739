using System.IO.Compression;
using System.Text;

namespace ResumeExport.Tests.Inspection.Extractors;

/// <summary>A handmade DOCX package.</summary>
internal static class DocxFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:styleId="Title"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"/><w:style w:type="paragraph" w:styleId="Heading2"/>
        <w:style w:type="paragraph" w:styleId="EntryHead"><w:basedOn w:val="Heading2"/></w:style>
        <w:style w:type="paragraph" w:styleId="ListBullet"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="ListContinue2"/>
        <w:style w:type="paragraph" w:styleId="Loud"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="LoudHead"><w:basedOn w:val="Heading2"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Emphasis"><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Separator"/>
        """;

    private const string Numbering = """
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
        """;

    public static byte[] With(string body, string header = "") => Zip(
        ("_rels/.rels", Rels("""<Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="x/core-properties" Target="docProps/core.xml"/>""")),
        ("docProps/core.xml", """<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ada – Résumé</dc:title></p>"""),
        ("word/document.xml", Part("document", $"<w:body>{body}</w:body>")),
        ("word/_rels/document.xml.rels", Rels("""
            <Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="n" Type="x/numbering" Target="numbering.xml"/>
            <Relationship Id="t" Type="x/theme" Target="theme.xml"/>
            <Relationship Id="h" Type="x/header" Target="header1.xml"/>
            <Relationship Id="web" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/>
            """)),
        ("word/styles.xml", Part("styles", Styles)),
        ("word/theme.xml", """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>
              <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements></a:theme>
            """),
        ("word/numbering.xml", Part("numbering", Numbering)),
        ("word/header1.xml", Part("hdr", header)));

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Part(string name, string content) => $"<w:{name} xmlns:w=\"{Word}\" xmlns:r=\"{Relations}\">{content}</w:{name}>";

    private static string Rels(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";
}
