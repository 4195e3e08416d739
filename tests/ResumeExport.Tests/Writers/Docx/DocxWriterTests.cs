using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.Docx;

namespace ResumeExport.Tests.Writers.Docx;

public sealed class DocxWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Samples => SampleResumes.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Be_Valid_For_Every_Version_Of_Office_When_Written(string sample)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes(sample)), false);
        foreach (var version in Enum.GetValues<FileFormatVersions>())
        {
            if (version == FileFormatVersions.None) continue;
            var errors = new OpenXmlValidator(version).Validate(document);
            Assert.Empty(errors.Select(error => $"{version} {error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Write_The_Same_Bytes_When_Written_Twice_And_In_Parallel(string sample)
    {
        var first = Bytes(sample);
        var others = Enumerable.Range(0, 4).AsParallel().Select(_ => Bytes(sample)).ToList();

        Assert.All(others, other => Assert.Equal(first, other));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Define_Every_Style_When_It_Is_Used(string sample)
    {
        var parts = Parts(sample);
        var defined = parts["word/styles.xml"].Descendants(W + "style").Select(style => (string)style.Attribute(W + "styleId")!).ToList();
        var used = parts.Values.SelectMany(static part => part.Descendants())
            .Where(static element => element.Name == W + "pStyle" || element.Name == W + "rStyle" || element.Name == W + "basedOn" || element.Name == W + "next")
            .Select(static element => (string)element.Attribute(W + "val")!);

        Assert.Equal(defined.Distinct(), defined);
        Assert.Empty(used.Except(defined));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Use_Styles_Only_When_Text_Is_Formatted(string sample)
    {
        var document = Parts(sample)["word/document.xml"];

        Assert.Empty(document.Descendants(W + "rPr").Elements().Select(static element => element.Name.LocalName).Except(["rStyle", "rtl", "lang"]));
        Assert.Empty(document.Descendants(W + "pPr").Elements().Select(static element => element.Name.LocalName).Except(["pStyle", "numPr"]));
        Assert.Empty(document.Descendants().Select(static element => element.Name.LocalName).Intersect(["tbl", "drawing", "pict", "txbxContent", "headerReference", "footerReference", "fldSimple"]));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Hold_Every_Line_Of_The_Resume_In_Order_When_Written(string sample)
    {
        var document = Parts(sample)["word/document.xml"];
        var paragraphs = document.Descendants(W + "p").Select(PlainText);
        var rows = TestThemes.Compose(SampleResumes.All[sample]).Rows.Select(static row =>
            string.Join(row.Separator, row.Near.Select(static line => line.PlainText))
            + (row.Far.IsEmpty ? "" : "\t" + string.Join(row.FarSeparator, row.Far.Select(static line => line.PlainText))));

        Assert.Equal(rows, paragraphs);
    }

    [Fact]
    public void Should_Put_Content_Types_First_And_Fix_The_Time_When_Zipped()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes("real")));

        Assert.Equal(
            [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml",
                "word/numbering.xml", "word/settings.xml", "word/styles.xml", "word/theme/theme1.xml",
            ],
            zip.Entries.Select(static entry => entry.FullName));
        Assert.All(zip.Entries, static entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Should_Map_Roles_To_Named_Styles_When_Writing_The_Real_Resume()
    {
        var paragraphs = Parts("real")["word/document.xml"].Descendants(W + "p").ToList();

        Assert.Equal(
            ["Title", "Subtitle", "Contact", "Heading1", "NormalKeep", "Heading1", "ListBullet"],
            paragraphs.Take(7).Select(Style));
        var head = paragraphs.FindIndex(static paragraph => PlainText(paragraph).StartsWith("Socket Protocol", StringComparison.Ordinal));
        Assert.Equal(["Heading2", "EntryDetail", "LabelledKeep", "ListBullet"], paragraphs.Skip(head).Take(4).Select(Style));
        Assert.Equal("Socket Protocol\tJan 2025 – Present", PlainText(paragraphs[head]));
        Assert.Equal(["Strong", "Date"], paragraphs[head].Descendants(W + "rStyle").Select(Val));
    }

    [Fact]
    public void Should_Restart_Numbers_When_A_Numbered_List_Starts()
    {
        var parts = Parts("numbered-lists");
        var items = parts["word/document.xml"].Descendants(W + "numPr")
            .Select(static item => Val(item.Element(W + "ilvl")!) + "/" + Val(item.Element(W + "numId")!));
        var overrides = parts["word/numbering.xml"].Descendants(W + "num").Where(static num => num.Element(W + "lvlOverride") is not null)
            .Select(static num => num.Attribute(W + "numId")!.Value + ": " + num.Element(W + "lvlOverride")!.Attribute(W + "ilvl")!.Value + " from " + Val(num.Descendants(W + "startOverride").Single()));

        Assert.Equal(["0/2", "0/2", "0/2", "1/3", "1/3", "0/4", "0/4", "0/1", "0/5", "0/5", "1/1"], items);
        Assert.Equal(["2: 0 from 1", "3: 1 from 7", "4: 0 from 1", "5: 0 from 0"], overrides);
    }

    [Fact]
    public void Should_Number_Links_In_Reading_Order_And_Keep_Their_Addresses_When_Written()
    {
        XNamespace relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = Parts("links");
        var targets = parts["word/_rels/document.xml.rels"].Descendants(relationships + "Relationship")
            .Where(static relation => (string?)relation.Attribute("TargetMode") == "External")
            .Select(static relation => relation.Attribute("Id")!.Value + " " + relation.Attribute("Target")!.Value);
        var used = parts["word/document.xml"].Descendants(W + "hyperlink").Select(link => (string)link.Attribute(r + "id")!);

        Assert.Equal(
            [
                "rId5 mailto:zoe@example.org", "rId6 tel:+14155550132", "rId7 https://example.org/ä?q=1&r=\"2\"#x", "rId8 https://example.org/docs",
                "rId9 http://example.com", "rId10 https://example.org/t", "rId11 https://example.org/i",
            ],
            targets);
        Assert.Equal(["rId5", "rId6", "rId7", "rId8", "rId8", "rId9", "rId10", "rId11"], used);
    }

    [Fact]
    public void Should_Carry_Title_Author_Language_And_Date_When_Written()
    {
        var resume = RealResume.Document with { Language = "en-GB", Date = new PartialDate(2026, 3) };
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes(resume)), false);
        var properties = document.PackageProperties;

        Assert.Equal("Dibyajyoti Ghosal – Résumé", properties.Title);
        Assert.Equal("Dibyajyoti Ghosal", properties.Creator);
        Assert.Equal("en-GB", properties.Language);
        Assert.Equal(new DateTime(2026, 3, 1), properties.Created!.Value.ToUniversalTime());
        Assert.Equal(new DateTime(2026, 3, 1), properties.Modified!.Value.ToUniversalTime());
        Assert.Equal("en-GB", document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Languages>().Single().Val);
    }

    [Fact]
    public void Should_Let_Only_Text_Start_A_Page_When_Written()
    {
        var parts = Parts("many-pages");
        var keeping = parts["word/styles.xml"].Descendants(W + "style").Where(static style => style.Descendants(W + "keepNext").Any())
            .Select(static style => (string)style.Attribute(W + "styleId")!).ToHashSet();
        var rows = TestThemes.Compose(SampleResumes.All["many-pages"]).Rows;
        var paragraphs = parts["word/document.xml"].Descendants(W + "p").ToList();

        for (var i = 0; i < rows.Length; i++)
            Assert.Equal(rows[i].KeepWithNext, keeping.Contains(Style(paragraphs[i])));
    }

    [Theory]
    [InlineData(0x0007, "U+0007")]
    [InlineData(0xD800, "U+D800")]
    [InlineData(0xDC00, "U+DC00")]
    [InlineData(0xFFFF, "U+FFFF")]
    public void Should_Name_The_Character_And_Write_Nothing_When_Xml_Forbids_It(int code, string name)
    {
        var text = "before " + (char)code + " behind";
        var span = new SourceSpan(10, 3, 2, 5);
        var resume = Make.Resume(
            new Header { Name = Rich.Text("A") },
            Make.Section(SectionKind.Custom, "S", new Paragraph(new RichText([new TextRun(text, TextStyles.None, span)]))));
        using var output = new MemoryStream();

        var found = Assert.Single(new DocxWriter().Write(TestThemes.Compose(resume), output));

        Assert.Equal($"error RX3101: The character {name} cannot be stored in a DOCX file", found.ToString());
        Assert.Equal(span, found.Span);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Should_Keep_Characters_Outside_The_Basic_Plane_When_Written()
    {
        var resume = Make.Resume(new Header { Name = Rich.Text("𝒜 😀") });

        Assert.Equal("𝒜 😀", PlainText(Parts(Bytes(resume))["word/document.xml"].Descendants(W + "p").Single()));
    }

    [Fact]
    public void Should_Report_What_Docx_Has_No_Levels_For_When_Lists_Are_Nested_Too_Deep()
    {
        Block block = Make.Paragraph("deep");
        for (var depth = 0; depth < 10; depth++) block = Make.Items(block);
        var resume = Make.Resume(new Header { Name = Rich.Text("A") }, Make.Section(SectionKind.Custom, "S", block));

        var found = Assert.Single(Write(resume, Stream.Null));

        Assert.Equal("error RX3103: A list is nested 10 levels deep; DOCX has 9", found.ToString());
    }

    [Fact]
    public void Should_Report_A_Link_When_It_Is_No_Address()
    {
        var resume = Make.Resume(new Header { Name = Rich.Text("[A](http://[)") });

        Assert.Equal("error RX3102: The link 'http://[' is no address that a DOCX file can hold", Assert.Single(Write(resume, Stream.Null)).ToString());
    }

    private static ImmutableArray<Diagnostic> Write(ResumeDocument resume, Stream output) =>
        new DocxWriter().Write(TestThemes.Compose(resume), output);

    private static byte[] Bytes(string sample) => Bytes(SampleResumes.All[sample]);

    private static byte[] Bytes(ResumeDocument resume)
    {
        using var output = new MemoryStream();
        Assert.Empty(Write(resume, output));
        return output.ToArray();
    }

    private static Dictionary<string, XDocument> Parts(string sample) => Parts(Bytes(sample));

    private static Dictionary<string, XDocument> Parts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return zip.Entries.ToDictionary(static entry => entry.FullName, static entry =>
        {
            using var stream = entry.Open();
            return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        });
    }

    private static string PlainText(XElement paragraph) => string.Concat(paragraph.Descendants().Select(static element => element.Name.LocalName switch
    {
        "t" => element.Value,
        "br" => "\n",
        "tab" when element.Parent!.Name.LocalName == "r" => "\t",
        _ => "",
    }));

    private static string Style(XElement paragraph) => paragraph.Descendants(W + "pStyle").Select(Val).FirstOrDefault() ?? "";

    private static string Val(XElement element) => (string)element.Attribute(W + "val")!;
}
