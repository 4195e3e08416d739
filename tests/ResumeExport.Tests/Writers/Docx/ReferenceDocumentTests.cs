using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.Docx;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Tests.Writers.Docx;

/// <summary>A reference document gives the look, never content, and never a way to hide what the résumé says.</summary>
public sealed class ReferenceDocumentTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Samples => SampleResumes.Names;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Be_Valid_And_Say_The_Same_With_A_Reference(string sample)
    {
        var file = Write(ReferenceFile.Make(), out _, SampleResumes.All[sample]);

        DocxParts.AssertValid(file);
        var verdict = Sample.Compare(Sample.Format("docx"), SampleResumes.All[sample], file);
        Assert.Empty(verdict.Mismatches);
        Assert.Empty(verdict.Problems);
        Assert.Equal(file, Write(ReferenceFile.Make(), out _, SampleResumes.All[sample]));
    }

    [Fact]
    public void Should_Take_Styles_By_The_Names_That_Every_Word_Has()
    {
        var styles = Styles(Write(ReferenceFile.Make(), out _));

        Assert.Equal("C00000", Color(styles["Heading1"]));
        Assert.NotNull(styles["Heading1"].Descendants(W + "caps").SingleOrDefault());
        Assert.Equal("double", (string)styles["Heading1"].Descendants(W + "bottom").Single().Attribute(W + "val")!);
        Assert.Equal("56", (string)styles["Title"].Descendants(W + "sz").Single().Attribute(W + "val")!);
        Assert.Equal("7F7F7F", Color(styles["Strong"]));
        Assert.Equal("Georgia", (string)styles[(string)styles["Title"].Element(W + "basedOn")!.Attribute(W + "val")!].Descendants(W + "rFonts").Single().Attribute(W + "ascii")!);
        Assert.Equal("Heading1", (string)styles["Heading2"].Element(W + "basedOn")!.Attribute(W + "val")!);
        Assert.Contains("EntryDetail", styles.Keys);
        Assert.Equal("center", (string)styles["Contact"].Descendants(W + "jc").Single().Attribute(W + "val")!);
        Assert.DoesNotContain(styles.Keys, static id => id is "Titel" or "berschrift1" or "Standard" or "Fett");
    }

    [Fact]
    public void Should_Keep_The_Structure_When_Styles_Are_Taken()
    {
        var parts = DocxParts.Of(Write(ReferenceFile.Make(), out _));
        var styles = Styles(parts);

        Assert.Equal(["0", "1"], Enumerable.Range(1, 2).Select(number => (string)styles["Heading" + number].Descendants(W + "outlineLvl").Single().Attribute(W + "val")!));
        Assert.NotNull(styles["Heading1"].Descendants(W + "keepNext").SingleOrDefault());
        Assert.Equal((12240 - 1400 - 1100).ToString(System.Globalization.CultureInfo.InvariantCulture), (string)styles["Heading2"].Descendants(W + "tab").Single().Attribute(W + "pos")!);
        Assert.Equal("1", (string)styles["ListBullet"].Descendants(W + "numId").Single().Attribute(W + "val")!);
        Assert.Empty(styles["ListBullet"].Descendants(W + "ind"));
        Assert.DoesNotContain(styles.Values.Where(static style => style.Descendants(W + "numPr").Any()), static style => !((string)style.Attribute(W + "styleId")!).StartsWith("ListBullet", StringComparison.Ordinal));
        Assert.Equal("en", (string)parts["word/styles.xml"].Descendants(W + "docDefaults").Descendants(W + "lang").Single().Attribute(W + "val")!);
    }

    [Fact]
    public void Should_Take_Page_Theme_Settings_And_Fonts()
    {
        var parts = DocxParts.Of(Write(ReferenceFile.Make(), out _));
        var section = parts["word/document.xml"].Descendants(W + "sectPr").Single();
        var accent = parts["word/theme/theme1.xml"].Descendants(A + "accent1").Descendants().Single();

        Assert.Equal(["12240", "15840"], section.Element(W + "pgSz")!.Attributes().Select(static attribute => attribute.Value));
        Assert.Equal(["1000", "1100", "1200", "1400", "0", "0", "0"], section.Element(W + "pgMar")!.Attributes().Select(static attribute => attribute.Value));
        Assert.Equal("AA0055", (string)accent.Attribute("val")!);
        Assert.Equal(["Cambria", "Verdana"], parts["word/theme/theme1.xml"].Descendants(A + "latin").Select(static font => (string)font.Attribute("typeface")!));
        Assert.Equal("567", (string)parts["word/settings.xml"].Descendants(W + "defaultTabStop").Single().Attribute(W + "val")!);
        Assert.Equal("14", (string)parts["word/settings.xml"].Descendants(W + "compatSetting").Single().Attribute(W + "val")!);
        Assert.Equal("Georgia", (string)parts["word/fontTable.xml"].Descendants(W + "font").Single().Attribute(W + "name")!);
    }

    [Fact]
    public void Should_Copy_No_Text_Link_Header_Picture_Or_Lock()
    {
        using var zip = new ZipArchive(new MemoryStream(Write(ReferenceFile.Make(), out _)));

        Assert.DoesNotContain(zip.Entries, static entry => entry.FullName.Contains("header", StringComparison.Ordinal) || entry.FullName.Contains("media", StringComparison.Ordinal) || entry.FullName.Contains("embeddings", StringComparison.Ordinal));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            var text = reader.ReadToEnd();
            foreach (var word in (string[])["SECRET", "secret.example", "trackRevisions", "documentProtection", "attachedTemplate", "embedRegular", "rsid", "blip"])
                Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Strong", "<w:b/>", "", "RX3120: the style 'Strong' of the reference document is made bold")]
    [InlineData("Strong", "<w:b/>", "<w:b/><w:i/>", "RX3120: the style 'Strong' of the reference document is made bold:")]
    [InlineData("heading 1", "<w:caps/>", "<w:vanish/>", "RX3120: the style 'heading 1' of the reference document hides its text")]
    [InlineData("heading 1", "<w:color w:val=\"C00000\"/>", "<w:color w:val=\"FFFFFF\"/>", "RX3120: the style 'heading 1' of the reference document has text in the colour of its background")]
    [InlineData("heading 1", "<w:color w:val=\"C00000\"/>", "<w:color w:val=\"000000\" w:themeColor=\"background1\"/>", "text in the colour of its background")]
    [InlineData("heading 1", "<w:color w:val=\"C00000\"/>", "<w:color w:val=\"202020\"/><w:shd w:val=\"clear\" w:fill=\"1A1A1A\"/>", "text in the colour of its background")]
    [InlineData("heading 1", "<w:caps/>", "<w:sz w:val=\"2\"/>", "'sz' that hides")]
    [InlineData("heading 1", "<w:caps/>", "<w:position w:val=\"-800\"/>", "'position' that hides")]
    [InlineData("Title", "<w:jc w:val=\"center\"/>", "<w:ind w:left=\"20000\"/>", "'ind' that hides")]
    [InlineData("Title", "<w:jc w:val=\"center\"/>", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "'spacing' that hides")]
    [InlineData("List Bullet", "<w:ind w:left=\"2000\"/></w:pPr>", "</w:pPr><w:rPr><w:b/></w:rPr>", "'List Bullet' of the reference document is made neither bold nor italic")]
    [InlineData("Normal", "<w:qFormat/>", "<w:rPr><w:color w:val=\"FEFEFE\"/></w:rPr>", "'Normal' of the reference document has text in the colour of its background")]
    public void Should_Repair_And_Name_What_Would_Change_What_Is_Seen(string style, string old, string replacement, string message)
    {
        Assert.Contains(old, ReferenceFile.Styles, StringComparison.Ordinal);
        var at = ReferenceFile.Styles.IndexOf(old, ReferenceFile.Styles.IndexOf($"\"{style}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var styles = string.Concat(ReferenceFile.Styles.AsSpan(0, at), replacement, ReferenceFile.Styles.AsSpan(at + old.Length));

        var file = Write(ReferenceFile.Make(styles), out var findings);

        Assert.Contains(findings, finding => finding.ToString().Contains(message, StringComparison.Ordinal) && finding.Severity == DiagnosticSeverity.Warning);
        Assert.True(Sample.Compare(Sample.Format("docx"), Sample.Document, file).Holds);
        DocxParts.AssertValid(file);
    }

    [Fact]
    public void Should_Leave_Bold_To_The_Author_When_A_Style_Only_Undoes_That_Of_Its_Base()
    {
        var styles = ReferenceFile.Styles
            + "<w:style w:type=\"paragraph\" w:styleId=\"Laut\"><w:name w:val=\"Laut\"/><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Untertitel\"><w:name w:val=\"Subtitle\"/><w:basedOn w:val=\"Laut\"/><w:rPr><w:b w:val=\"0\"/></w:rPr></w:style>";

        var file = Write(ReferenceFile.Make(styles), out var findings);

        Assert.Equal("0", (string)Styles(file)["Subtitle"].Descendants(W + "b").Single().Attribute(W + "val")!);
        Assert.Empty(findings);
        Assert.True(Sample.Compare(Sample.Format("docx"), Sample.Document, file).Holds);
    }

    [Theory]
    [InlineData("ListBullet", "<w:rPr><w:b/></w:rPr>")]
    [InlineData("Heading1", "<w:rPr><w:vanish/></w:rPr>")]
    [InlineData("Heading1", "<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>")]
    [InlineData("Strong", "<w:rPr><w:b w:val=\"0\"/></w:rPr>")]
    public void Should_Be_Refused_When_A_Style_Of_The_Result_Does_What_Is_Repaired(string id, string properties)
    {
        var file = Changed(Write(ReferenceFile.Make(), out _), "word/styles.xml", styles =>
        {
            var style = styles.Descendants(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);
            style.Element(W + "rPr")?.Remove();
            style.Add(XElement.Parse(properties.Replace("<w:rPr>", $"<w:rPr xmlns:w=\"{W}\">", StringComparison.Ordinal)));
        });

        Assert.False(Sample.Compare(Sample.Format("docx"), Sample.Document, file).Holds);
    }

    [Fact]
    public void Should_Keep_White_Headings_On_A_Dark_Band()
    {
        var styles = ReferenceFile.Styles.Replace("<w:caps/><w:color w:val=\"C00000\"/>", "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F3864\"/>", StringComparison.Ordinal);

        var file = Write(ReferenceFile.Make(styles), out var findings);

        Assert.Equal("FFFFFF", Color(Styles(file)["Heading1"]));
        Assert.DoesNotContain(findings, static finding => finding.Message.Contains("heading 1", StringComparison.Ordinal));
        Assert.True(Sample.Compare(Sample.Format("docx"), Sample.Document, file).Holds);
    }

    [Fact]
    public void Should_Leave_The_Page_To_The_Theme_When_It_Has_No_Room()
    {
        var file = Write(ReferenceFile.Make(body: "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='0' w:bottom='0' w:left='6000' w:right='5000'/></w:sectPr>"), out var findings);

        Assert.Contains(findings, static finding => finding.Message.Contains("no room for text", StringComparison.Ordinal));
        Assert.Equal("1120", (string)DocxParts.Of(file)["word/document.xml"].Descendants(W + "pgMar").Single().Attribute(W + "left")!);
    }

    [Fact]
    public void Should_Accept_A_Document_With_Nothing_But_Its_Body()
    {
        var file = Write(ReferenceFile.Make(body: "", change: static parts => parts.Remove("word/_rels/document.xml.rels")), out var findings);

        Assert.Empty(findings);
        DocxParts.AssertValid(file);
        Assert.True(Sample.Compare(Sample.Format("docx"), Sample.Document, file).Holds);
    }

    [Theory]
    [InlineData("missing", "RX3111")]
    [InlineData("text", "RX3112")]
    [InlineData("half", "RX3112")]
    [InlineData("zip", "RX3113")]
    [InlineData("xlsx", "RX3113")]
    [InlineData("encrypted", "RX3114")]
    [InlineData("doc", "RX3114")]
    [InlineData("docm", "RX3115")]
    [InlineData("vba", "RX3115")]
    [InlineData("bomb", "RX3116")]
    [InlineData("many", "RX3116")]
    [InlineData("strict", "RX3117")]
    [InlineData("damaged", "RX3118")]
    [InlineData("deep", "RX3118")]
    [InlineData("dtd", "RX3119")]
    [InlineData("dtd in the body", "RX3119")]
    public void Should_Refuse_And_Name_What_Is_No_Use(string kind, string code)
    {
        var path = kind == "missing" ? folder.File("none.docx") : folder.Write("ref.docx", Bad(kind));

        var reference = ReferenceDocument.Load(path);

        var finding = Assert.Single(reference.Findings);
        Assert.Equal((code, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
        Assert.NotNull(finding.Hint);
        using var output = new MemoryStream();
        Assert.Equal(reference.Findings, new DocxWriter(new DocxOptions { Reference = reference }).Write(Composer.Compose(Sample.Document, TestThemes.Classic), output));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Should_Never_Throw_When_The_File_Is_Damaged()
    {
        var file = ReferenceFile.Make();
        for (var at = 0; at < file.Length; at += 41)
        {
            var damaged = (byte[])file.Clone();
            damaged[at] ^= 0x55;
            Assert.NotNull(ReferenceDocument.Load(folder.Write("ref.docx", damaged)).Path);
        }
    }

    [Fact]
    public void Should_Build_The_Other_Formats_When_The_Reference_Is_No_Use()
    {
        var run = CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.File("out"), "-f", "docx,txt", "--reference-doc", folder.File("none.docx"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("RX3111", run.Error, StringComparison.Ordinal);
        Assert.Equal(["Dibyajyoti_Ghosal_Resume.txt", "manifest.json"], Directory.GetFiles(folder.File("out/dibyajyoti-ghosal")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Should_Publish_Verify_And_Name_The_Hash_In_The_Manifest()
    {
        var reference = folder.Write("house.docx", ReferenceFile.Make());
        var file = folder.File("cv.docx");

        Assert.Equal(0, CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", file, "--reference-doc", reference).ExitCode);
        Assert.Equal(0, CommandLine.Run("verify", RepositoryFiles.SampleResume, file).ExitCode);
        using var manifest = System.Text.Json.JsonDocument.Parse(File.ReadAllText(folder.File("cv.manifest.json")));
        Assert.Equal(ReferenceDocument.Load(reference).Sha256, manifest.RootElement.GetProperty("referenceDocument").GetProperty("sha256").GetString());
    }

    [Fact]
    public void Should_Refuse_A_Reference_For_Anything_But_Docx() =>
        Assert.Contains("RX6001: --reference-doc is for DOCX", CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.File("cv.txt"), "--reference-doc", "x.docx").Error, StringComparison.Ordinal);

    private static byte[] Bad(string kind) => kind switch
    {
        "text" => "no zip"u8.ToArray(),
        "half" => ReferenceFile.Make()[..2000],
        "zip" => ReferenceFile.Zip(new() { ["a.txt"] = "a" }),
        "xlsx" => ReferenceFile.Make(mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        "encrypted" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "doc" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
        "docm" => ReferenceFile.Make(mainType: "application/vnd.ms-word.document.macroEnabled.main+xml"),
        "vba" => ReferenceFile.Make(change: static parts => parts["word/vbaProject.bin"] = "x"),
        "bomb" => ReferenceFile.Make(change: static parts => parts["word/media/image2.bmp"] = new string('a', 6 << 20)),
        "many" => ReferenceFile.Make(change: static parts =>
        {
            for (var i = 0; i < 2001; i++) parts["word/media/" + i] = "";
        }),
        "strict" => ReferenceFile.Make(change: static parts => parts["_rels/.rels"] = parts["_rels/.rels"].Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/", "http://purl.oclc.org/ooxml/officeDocument/relationships/", StringComparison.Ordinal)),
        "damaged" => ReferenceFile.Make(change: static parts => parts["word/styles.xml"] = parts["word/styles.xml"][..500]),
        "deep" => ReferenceFile.Make(change: static parts => parts["word/styles.xml"] = string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000))),
        "dtd" => ReferenceFile.Make(change: static parts => parts["word/styles.xml"] = "<!DOCTYPE a [<!ENTITY b 'c'>]>" + parts["word/styles.xml"]),
        "dtd in the body" => ReferenceFile.Make(change: static parts => parts["word/document.xml"] = "<!DOCTYPE a [<!ENTITY b 'c'>]>" + parts["word/document.xml"]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private byte[] Write(byte[] reference, out ImmutableArray<Diagnostic> findings, Model.Document.ResumeDocument? document = null)
    {
        using var output = new MemoryStream();
        var loaded = ReferenceDocument.Load(folder.Write("ref.docx", reference));
        findings = new DocxWriter(new DocxOptions { Reference = loaded }).Write(Composer.Compose(document ?? Sample.Document, TestThemes.Classic), output);
        Assert.DoesNotContain(findings, static finding => finding.Severity == DiagnosticSeverity.Error);
        return output.ToArray();
    }

    private static byte[] Changed(byte[] docx, string part, Action<XDocument> change)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = zip.GetEntry(part)!.Open();
            var document = XDocument.Load(content);
            change(document);
            content.SetLength(0);
            document.Save(content);
        }

        return stream.ToArray();
    }

    private static Dictionary<string, XElement> Styles(byte[] docx) => Styles(DocxParts.Of(docx));

    private static Dictionary<string, XElement> Styles(Dictionary<string, XDocument> parts) => parts["word/styles.xml"].Descendants(W + "style").ToDictionary(static style => (string)style.Attribute(W + "styleId")!);

    private static string Color(XElement style) => (string)style.Descendants(W + "color").Single().Attribute(W + "val")!;
}
