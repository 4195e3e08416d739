using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using ResumeExport.Model.Text;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Writers.Docx;

/// <summary>Styles and properties as a person would have set them by hand.</summary>
public sealed class DocxStylesTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly byte[] File = Sample.Write(Sample.Format("docx"), Sample.Document);

    private static readonly Dictionary<string, XElement> Styles = DocxParts.Of(File)["word/styles.xml"].Descendants(W + "style").ToDictionary(static style => (string)style.Attribute(W + "styleId")!);

    [Theory]
    [InlineData("Normal", "Normal", 0, "")]
    [InlineData("Title", "Title", 10, "Subtitle")]
    [InlineData("Subtitle", "Subtitle", 11, "Contact")]
    [InlineData("Heading1", "heading 1", 9, "Normal")]
    [InlineData("Heading2", "heading 2", 9, "EntryDetail")]
    [InlineData("Heading3", "heading 3", 9, "EntryDetail")]
    [InlineData("ListBullet", "List Bullet", 14, "")]
    [InlineData("ListBullet2", "List Bullet 2", 14, "")]
    [InlineData("ListBullet3", "List Bullet 3", 14, "")]
    [InlineData("Contact", "Contact", 12, "")]
    [InlineData("EntryDetail", "Entry Detail", 12, "ListBullet")]
    public void Should_Have_The_Style_With_The_Name_That_Word_Knows(string id, string name, int priority, string next)
    {
        var style = Styles[id];

        Assert.Equal(name, Val(style, "name"));
        Assert.Equal(priority, int.Parse(Val(style, "uiPriority")!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(next, Val(style, "next") ?? "");
        Assert.NotNull(style.Element(W + "qFormat"));
        Assert.Equal(id is "Contact" or "EntryDetail", (string?)style.Attribute(W + "customStyle") == "1");
    }

    [Theory]
    [InlineData("Title")]
    [InlineData("Subtitle")]
    [InlineData("Heading1")]
    [InlineData("Heading2")]
    [InlineData("Heading3")]
    public void Should_Link_The_Style_To_One_For_Words_With_The_Same_Look(string id)
    {
        var linked = Styles[Val(Styles[id], "link")!];

        Assert.Equal(id, Val(linked, "link"));
        Assert.Equal("character", (string)linked.Attribute(W + "type")!);
        Assert.True(XNode.DeepEquals(Styles[id].Element(W + "rPr"), linked.Element(W + "rPr")));
    }

    [Fact]
    public void Should_Keep_Heads_With_What_Follows_And_Show_Headings_In_The_Navigation_Pane()
    {
        foreach (var id in (string[])["Title", "Subtitle", "Contact", "Heading1", "Heading2", "Heading3", "EntryDetail"])
        {
            Assert.NotNull(Styles[id].Element(W + "pPr")!.Element(W + "keepNext"));
            Assert.NotNull(Styles[id].Element(W + "pPr")!.Element(W + "keepLines"));
        }

        Assert.Equal(["0", "1", "2"], Enumerable.Range(1, 3).Select(static number => Val(Styles["Heading" + number].Element(W + "pPr")!, "outlineLvl")));
        Assert.NotNull(DocxParts.Of(File)["word/styles.xml"].Descendants(W + "pPrDefault").Descendants(W + "widowControl").Single());
    }

    [Fact]
    public void Should_Join_Levels_Of_Lists_To_Their_Styles()
    {
        var numbering = DocxParts.Of(File)["word/numbering.xml"].Descendants(W + "abstractNum").First();

        Assert.Equal(["ListBullet", "ListBullet2", "ListBullet3"], numbering.Descendants(W + "pStyle").Select(static style => (string)style.Attribute(W + "val")!));
    }

    [Fact]
    public void Should_Carry_The_Headline_And_The_Skills_As_Subject_And_Keywords()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(File), false);
        var shown = Sample.Expected(Sample.Format("docx"), Sample.Document).Select(static line => line.PlainText).ToList();
        var keywords = document.PackageProperties.Keywords!;

        Assert.Equal(Sample.Expected(Sample.Format("docx"), Sample.Document).Single(static line => line.Role == LineRole.Headline).PlainText, document.PackageProperties.Subject);
        Assert.StartsWith("Go, JavaScript, TypeScript, Python, Microservices, ", keywords, StringComparison.Ordinal);
        Assert.InRange(keywords.Length, 100, 255);
        Assert.All(keywords.Split(", "), keyword => Assert.Contains(shown, line => line.Contains(keyword, StringComparison.Ordinal)));
        Assert.Null(document.ExtendedFilePropertiesPart);
    }

    [Theory]
    [InlineData("Node.js (Express, Nest), Go; Redis • AWS", "Node.js (Express, Nest), Go, Redis, AWS")]
    [InlineData("Go, go, GO", "Go")]
    [InlineData("I have written whole systems with my very own hands", "")]
    public void Should_Split_Skills_Into_Keywords(string skills, string expected)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(DocxParts.Write($"# Jane Doe\n\n## Skills\n\n- {skills}\n")), false);

        Assert.Equal(expected, document.PackageProperties.Keywords ?? "");
    }

    [Fact]
    public void Should_Have_No_Subject_And_Keywords_When_There_Is_Neither_Headline_Nor_Skills()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(DocxParts.Write("# Jane Doe\n\n## Experience\n\n- Built it\n")), false);

        Assert.Null(document.PackageProperties.Subject);
        Assert.Null(document.PackageProperties.Keywords);
    }

    [Fact]
    public void Should_Stop_Before_The_Keyword_That_Goes_Beyond_The_Limit_Of_Word()
    {
        var skills = string.Join(", ", Enumerable.Range(0, 60).Select(static number => "Skill" + number));
        using var document = WordprocessingDocument.Open(new MemoryStream(DocxParts.Write($"# Jane Doe\n\n## Skills\n\n- {skills}\n")), false);

        Assert.InRange(document.PackageProperties.Keywords!.Length, 240, 255);
        Assert.All(document.PackageProperties.Keywords.Split(", "), keyword => Assert.Contains(keyword, skills.Split(", ")));
    }

    private static string? Val(XElement parent, string name) => (string?)parent.Element(W + name)?.Attribute(W + "val");
}
