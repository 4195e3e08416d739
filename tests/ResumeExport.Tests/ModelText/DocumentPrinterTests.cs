using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Tests.Support;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.ModelText;

public sealed class DocumentPrinterTests
{
    private static readonly ResumeDocument Document = Resume(
        new Header
        {
            Name = Rich.Text("Ada \"L\" Lovelace"),
            Headline = new Headline([Rich.Text("**Analyst**"), Rich.Text("Poet")]),
            Contacts = [Contact(ContactKind.Email, "[ada@example.org](mailto:ada@example.org)", "Mail")],
        },
        Section(
            SectionKind.Work,
            "Work",
            Entry(
                EntryKind.Work,
                [Part(EntryPartRole.Organisation, "Engines"), Period("1842 – 1843", "1842", "1843"), Part(EntryPartRole.Score, "1", "Grade")],
                Labelled("Tech", "gears", "_cards_"),
                Numbers(3, Item(Paragraph("Notes\nA to G"), Bullets("`loops`"))))),
        Section(SectionKind.Custom, "", new Subheading(Rich.Text("Deep"), 4), new Preformatted(Rich.Text("a\nb"))),
        Section(SectionKind.Awards, "Awards", Items(Entry(EntryKind.Award, [Part(EntryPartRole.Title, "Medal")]))));

    [Fact]
    public void Should_Print_Every_Node() => Assert.Equal(
        """
        language: en
        header
          name: "Ada \"L\" Lovelace"
          headline (•)
            - **"Analyst"**
            - "Poet"
          contacts[0] email label "Mail": ["ada@example.org"](mailto:ada@example.org)
        sections[0] work "Work"
          blocks[0] entry work
            organisation: "Engines"
            period: "1842 – 1843" (1842/1843)
            score label "Grade": "1"
            blocks[0] labelled "Tech": "gears" | *"cards"*
            blocks[1] list from 3
              items[0]
                [0] paragraph: "Notes" \n "A to G"
                [1] list
                  items[0]
                    [0] paragraph: `"loops"`
        sections[1] custom (no heading)
          blocks[0] heading 4: "Deep"
          blocks[1] preformatted: "a" \n "b"
        sections[2] awards "Awards"
          blocks[0] list
            items[0]
              [0] entry award
                title: "Medal"

        """,
        DocumentPrinter.Print(Document));

    [Theory]
    [InlineData("header.name", "name: \"Ada \\\"L\\\" Lovelace\"\n")]
    [InlineData("HEADER.headline", "headline (•)\n  - **\"Analyst\"**\n  - \"Poet\"\n")]
    [InlineData("sections[0].blocks[0].Organisation", "organisation: \"Engines\"\n")]
    [InlineData("work[0].organisation", "organisation: \"Engines\"\n")]
    [InlineData("work[0].blocks[0]", "blocks[0] labelled \"Tech\": \"gears\" | *\"cards\"*\n")]
    [InlineData("awards[0]", "[0] entry award\n  title: \"Medal\"\n")]
    [InlineData("work[1]", null)]
    [InlineData("work[x]", null)]
    [InlineData("skills", null)]
    [InlineData("sections[9]", null)]
    [InlineData("5", null)]
    [InlineData("", null)]
    public void Should_Print_A_Part(string path, string? expected) => Assert.Equal(expected, DocumentPrinter.Print(Document, path));

    [Fact]
    public void Should_Find_Every_Line_By_Its_Place()
    {
        foreach (var document in SampleResumes.All.Values)
            foreach (var line in ContentLines.Of(document, EntryLayout.Canonical))
                if (!line.Place.EndsWith(".heading", StringComparison.Ordinal)) Assert.NotNull(DocumentPrinter.Print(document, line.Place));
    }

    [Fact]
    public void Should_Print_Neighbours_Of_One_Look_As_One()
    {
        static RichText Two(TextStyles second) => new([new TextRun("a", TextStyles.Bold, default), new TextRun("b", second, default)]);
        var split = Resume(new Header { Name = Two(TextStyles.Bold) });
        Assert.Equal("name: **\"ab\"**\n", DocumentPrinter.Print(split, "header.name"));
        Assert.Equal("name: **\"a\"** \"b\"\n", DocumentPrinter.Print(Resume(new Header { Name = Two(TextStyles.None) }), "header.name"));
    }

    [Fact]
    public void Should_Show_Invisible_Characters_And_Spans()
    {
        var name = RichText.Plain("a\u00A0b\u200B", new SourceSpan(2, 4, 1, 3));
        Assert.Equal("name: \"a\\u00A0b\\u200B\"@1:3+4\n", DocumentPrinter.Print(Resume(new Header { Name = name }), "header.name", withSpans: true));
    }

    [Theory]
    [InlineData("basics.name", "name: \"Dibyajyoti Ghosal\"\n")]
    [InlineData("work[0].company", "organisation: \"Socket Protocol\"\n")]
    [InlineData("work[1].position", "role: \"Senior Software Engineer\"\n")]
    [InlineData("work[0].startDate", "period: \"Jan 2025 – Present\" (2025-01/..)\n")]
    [InlineData("work[4].highlights[2]", "items[2]\n  [0] paragraph: \"Reduced insertion time \" **\"120s → 1.5s (98.7%)\"** \".\"\n")]
    [InlineData("education[0].institution", "organisation: \"M.C.K.V Institute of Engineering, West Bengal\"\n")]
    [InlineData("skills[1].keywords", "[0] labelled \"Architecture\": \"Microservices\" | \"Queues\" | \"REST\" | \"gRPC\"\n")]
    [InlineData("awards[0].title", "title: \"Best Team Award\"\n")]
    [InlineData("projects[0].name", "title: \"bst-nodejs\"\n")]
    [InlineData("basics.phone", null)]
    [InlineData("work[9].position", null)]
    public void Should_Understand_The_Names_Of_Json_Resume(string path, string? expected) =>
        Assert.Equal(expected, DocumentPrinter.Print(Support.RealResume.Document, path));
}
