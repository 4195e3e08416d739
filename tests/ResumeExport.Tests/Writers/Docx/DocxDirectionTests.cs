using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ResumeExport.Readers;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.Docx;

namespace ResumeExport.Tests.Writers.Docx;

/// <summary>Text from right to left, and the fonts and languages of Chinese, Japanese and Korean (ECMA-376, 17.3.1.6, 17.3.2.30, 17.3.2.20).</summary>
public sealed class DocxDirectionTests
{
    private const string Arabic = "# ليلى حداد\n\n## الخبرة العملية\n\n### مهندسة برمجيات — Acme Ltd (2019 – الآن)\n\n- تطوير الخدمات\n";
    private const string Hebrew = "# נועה לוי\n\n## ניסיון תעסוקתי\n\n### מהנדסת — Acme Ltd (2019 – 2021)\n\n- פיתוח\n";
    private const string Japanese = "# 山本 葵\n\n## 職務経歴\n\n### 株式会社ミナト (2019年4月 〜 現在)\n\n- 開発\n";
    private const string English = "# Jane Doe\n\n## Experience\n\n### Acme — Engineer (2019 – 2021)\n\n- Built it\n";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData(Arabic)]
    [InlineData(Hebrew)]
    public void Should_Run_From_Right_To_Left(string source)
    {
        var parts = Parts(source);

        Assert.Contains(parts["word/styles.xml"].Descendants(W + "pPr"), static style => style.Element(W + "bidi") is not null);
        Assert.NotNull(parts["word/document.xml"].Descendants(W + "sectPr").Single().Element(W + "bidi"));
        var words = Runs(parts).ToLookup(static run => run.Element(W + "rPr")?.Element(W + "rtl") is not null, static run => run.Value);
        Assert.Contains("Acme Ltd", string.Concat(words[false]), StringComparison.Ordinal);
        Assert.DoesNotContain(words[true], static text => text.Any(char.IsAsciiLetter));
        Assert.DoesNotContain(words[false], static text => text.Any(static letter => letter is >= '\u0590' and <= '\u06FF'));
    }

    [Fact]
    public void Should_Name_A_Font_And_A_Language_For_Japanese()
    {
        var defaults = Parts(Japanese)["word/styles.xml"].Descendants(W + "rPrDefault").Single();

        Assert.NotNull(defaults.Descendants(W + "rFonts").Single().Attribute(W + "eastAsia"));
        Assert.StartsWith("ja", (string)defaults.Descendants(W + "lang").Single().Attribute(W + "eastAsia")!, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Say_Nothing_Of_It_In_A_Latin_Resume() =>
        Assert.DoesNotContain(Parts(English).Values.SelectMany(static part => part.Descendants()), static element => element.Name == W + "bidi" || element.Name == W + "rtl");

    [Theory]
    [InlineData(Arabic)]
    [InlineData(Hebrew)]
    [InlineData(Japanese)]
    public void Should_Be_Valid_For_Every_Version_Of_Office(string source)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes(source)), false);
        foreach (var version in Enum.GetValues<FileFormatVersions>().Where(static version => version != FileFormatVersions.None))
            Assert.Empty(new OpenXmlValidator(version).Validate(document).Select(error => $"{version} {error.Path?.XPath}: {error.Description}"));
    }

    private static IEnumerable<XElement> Runs(Dictionary<string, XDocument> parts) => parts["word/document.xml"].Descendants(W + "r").Where(static run => run.Element(W + "t") is not null);

    private static byte[] Bytes(string source)
    {
        var document = ReaderRegistry.Read(new SourceText("cv.md", source)).Document!;
        using var output = new MemoryStream();
        Assert.Empty(new DocxWriter().Write(TestThemes.Compose(document), output));
        return output.ToArray();
    }

    private static Dictionary<string, XDocument> Parts(string source)
    {
        using var package = new ZipArchive(new MemoryStream(Bytes(source)));
        var parts = new Dictionary<string, XDocument>(StringComparer.Ordinal);
        foreach (var entry in package.Entries.Where(static entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            parts.Add(entry.FullName, XDocument.Load(stream));
        }

        return parts;
    }
}
