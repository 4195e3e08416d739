using System.IO.Compression;
using System.Text;

namespace ResumeExport.Tests.Support;

/// <summary>A Word document as a German Word saves it, with text, a header, a picture and a link that must never be copied.</summary>
internal static class ReferenceFile
{
    public const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault>
          <w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:qFormat/><w:rsid w:val="00AA11BB"/></w:style>
        <w:style w:type="character" w:default="1" w:styleId="Absatz-Standardschriftart"><w:name w:val="Default Paragraph Font"/></w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="Hausstil"><w:name w:val="Hausstil"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>
          <w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Hausstil"/><w:link w:val="TitelZchn"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="2E74B5" w:themeColor="accent1"/><w:sz w:val="56"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Hausstil"/><w:pPr><w:pBdr><w:bottom w:val="double" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:caps/><w:color w:val="C00000"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="berschrift1"/><w:pPr><w:pBdr><w:bottom w:val="nil"/></w:pBdr></w:pPr><w:rPr><w:b/><w:color w:val="000000"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Aufzhlungszeichen"><w:name w:val="List Bullet"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:ind w:left="2000"/></w:pPr></w:style>
        <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/><w:color w:val="7F7F7F"/></w:rPr></w:style>
        """;

    public const string Theme = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Haus"><a:themeElements><a:clrScheme name="Haus">
          <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:accent1><a:srgbClr val="AA0055"/></a:accent1></a:clrScheme>
          <a:fontScheme name="Haus"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Jpan" typeface="MS Mincho"/></a:majorFont>
          <a:minorFont><a:latin typeface="Verdana" panose="020B0604030504040204"/></a:minorFont></a:fontScheme><a:fmtScheme name="x"><a:fillStyleLst><a:blipFill><a:blip r:embed="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></a:blipFill></a:fillStyleLst></a:fmtScheme></a:themeElements></a:theme>
        """;

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Body = """
        <w:p><w:hyperlink r:id="rId9"><w:r><w:t>SECRET text</w:t></w:r></w:hyperlink></w:p>
        <w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1000" w:right="1100" w:bottom="-1200" w:left="1300" w:header="708" w:footer="708" w:gutter="100"/></w:sectPr>
        """;

    private const string Settings = """
        <w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:documentProtection w:edit="readOnly"/><w:defaultTabStop w:val="567"/><w:autoHyphenation/>
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="14"/></w:compat><w:rsids><w:rsid w:val="00AA11BB"/></w:rsids>
        """;

    private const string Fonts = """
        <w:font w:name="Georgia"><w:panose1 w:val="02040502050405020303"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/><w:embedRegular r:id="rId1" w:fontKey="{00000000-0000-0000-0000-000000000000}"/></w:font>
        """;

    /// <summary>Makes the file.</summary>
    /// <param name="styles">The content of <c>styles.xml</c>.</param>
    /// <param name="body">The content of the body.</param>
    /// <param name="mainType">The content type of the main part.</param>
    /// <param name="change">Changes the parts before they are zipped; null for no change.</param>
    public static byte[] Make(string styles = Styles, string body = Body, string mainType = DocumentType, Action<Dictionary<string, string>>? change = null)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{mainType}"/></Types>
                """,
            ["_rels/.rels"] = Relations(("rId1", Office + "/officeDocument", "word/document.xml", "")),
            ["word/document.xml"] = Part("document", $"<w:body>{body}</w:body>"),
            ["word/_rels/document.xml.rels"] = Relations(
                ("rId1", Office + "/styles", "styles.xml", ""), ("rId2", Office + "/theme", "theme/theme1.xml", ""), ("rId3", Office + "/settings", "/word/settings.xml", ""),
                ("rId4", Office + "/fontTable", "fontTable.xml", ""), ("rId7", Office + "/header", "header1.xml", ""), ("rId9", Office + "/hyperlink", "https://secret.example/", "External")),
            ["word/styles.xml"] = Part("styles", styles),
            ["word/theme/theme1.xml"] = Theme,
            ["word/settings.xml"] = Part("settings", Settings),
            ["word/_rels/settings.xml.rels"] = Relations(("rId1", Office + "/attachedTemplate", "https://secret.example/evil.dotm", "External")),
            ["word/fontTable.xml"] = Part("fonts", Fonts),
            ["word/header1.xml"] = Part("hdr", "<w:p><w:r><w:t>SECRET header</w:t></w:r></w:p>"),
            ["word/media/image1.png"] = "SECRET picture",
            ["word/embeddings/object1.bin"] = "SECRET object",
        };
        change?.Invoke(parts);
        return Zip(parts);
    }

    public static byte[] Zip(Dictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Part(string name, string content) => $"<w:{name} xmlns:w=\"{Word}\" xmlns:r=\"{Office}\">{content}</w:{name}>";

    private static string Relations(params (string Id, string Type, string Target, string Mode)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(static relation => $"<Relationship Id=\"{relation.Id}\" Type=\"{relation.Type}\" Target=\"{relation.Target}\"{(relation.Mode.Length == 0 ? "" : $" TargetMode=\"{relation.Mode}\"")}/>"))
        + "</Relationships>";
}
