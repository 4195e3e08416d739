using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Tagging;
using ResumeExport.Tests.Pdf.Support;

namespace ResumeExport.Tests.Pdf.Tagging;

public sealed class StructureTests
{
    [Fact]
    public void Should_Make_Each_Part_An_Element_Though_They_Share_A_Line() => Assert.Equal(
        "(Document (H3 0) (P 1) (P 2))",
        StructureDump.Of(Documents.Block(
            Documents.Body,
            Documents.Part("Company", StructureRole.H3),
            Documents.Part("Title") with { Separator = " — " },
            Documents.Right("2020"))));

    [Fact]
    public void Should_Put_The_Text_Of_A_Plain_Item_In_LBody() => Assert.Equal(
        "(Document (L (LI (Lbl 0) (LBody 1)) (LI (Lbl 2) (LBody 3))) (P 4))",
        StructureDump.Of(Documents.Item("a"), Documents.Item("b"), Documents.Paragraph("c")));

    [Fact]
    public void Should_Nest_Lists_Inside_The_Body_Of_Their_Item() => Assert.Equal(
        "(Document (L (LI (Lbl 0) (LBody (P 1) (L (LI (Lbl 2) (LBody 3)) (LI (Lbl 4) (LBody 5))))) (LI (Lbl 6) (LBody 7))))",
        StructureDump.Of(Documents.Item("a"), Documents.Item("b", 2), Documents.Item("c", 2), Documents.Item("d")));

    [Fact]
    public void Should_Put_Continuations_And_Further_Parts_In_Elements_Of_Their_Own() => Assert.Equal(
        "(Document (L (LI (Lbl 0) (LBody (P 1) (P 2) (P 3)))))",
        StructureDump.Of(
            Documents.Item("a") with { Parts = [Documents.Part("a"), Documents.Right("2020")] },
            Documents.Item("b", marker: null)));

    [Fact]
    public void Should_Continue_The_Outer_Item_After_A_Nested_List() => Assert.Equal(
        "(Document (L (LI (Lbl 0) (LBody (P 1) (L (LI (Lbl 2) (LBody 3))) (P 4)))))",
        StructureDump.Of(Documents.Item("a"), Documents.Item("b", 2), Documents.Item("c", marker: null)));

    [Fact]
    public void Should_Begin_A_New_List_When_Told() => Assert.Equal(
        "(Document (L (LI (Lbl 0) (LBody 1))) (L (LI (Lbl 2) (LBody 3))))",
        StructureDump.Of(Documents.Item("a"), Documents.Item("b") with { StartsList = true }));

    [Fact]
    public void Should_Bridge_A_Skipped_List_Level() => Assert.Equal(
        "(Document (L (LI (LBody (L (LI (Lbl 0) (LBody 1)))))))",
        StructureDump.Of(Documents.Item("a", 2)));

    [Fact]
    public void Should_Make_No_Element_For_Empty_Parts() => Assert.Equal(
        "(Document (P 0))",
        StructureDump.Of(Documents.Block(Documents.Body, Documents.Part("")), Documents.Paragraph("a")));

    [Fact]
    public void Should_Make_One_Link_Of_Neighbouring_Runs_With_One_Annotation_A_Line()
    {
        var words = string.Concat(Enumerable.Repeat("some words ", 30));

        var dump = StructureDump.Of(Documents.Block(
            Documents.Body,
            Documents.Part(
                StructureRole.P,
                new LayoutRun("see "),
                Documents.Link(words, "https://example.org"),
                Documents.Link("more", "https://example.org"),
                new LayoutRun(" now"))));

        Assert.Equal("(Document (P 0 (Link 1 @ @ @ @) 2))", dump);
    }

    [Fact]
    public void Should_Keep_Links_With_Other_Targets_Apart() => Assert.Equal(
        "(Document (P (Link 0 @) (Link 1 @)))",
        StructureDump.Of(Documents.Block(
            Documents.Body,
            Documents.Part(StructureRole.P, Documents.Link("a", "https://a.example"), Documents.Link("b", "https://b.example")))));

    [Fact]
    public void Should_Mark_A_Run_In_Another_Language() => Assert.Equal(
        "(Document (P 0 (Span 1) 2))",
        StructureDump.Of(Documents.Block(
            Documents.Body,
            Documents.Part(StructureRole.P, new LayoutRun("at "), new LayoutRun("Göteborg") { Language = "sv" }, new LayoutRun(" now") { Language = "EN" }))));

    [Fact]
    public void Should_Not_Let_Link_Areas_Overlap()
    {
        var words = string.Concat(Enumerable.Repeat("some words ", 30));
        var style = Documents.Body with { LineHeight = 8 };
        var composed = StructureDump.Compose(
            new PageSetup(),
            Documents.Block(style, Documents.Part(StructureRole.P, Documents.Link(words, "https://example.org"))));

        var links = composed.Pages[0].Links;
        for (var i = 1; i < links.Count; i++)
            Assert.True(links[i].Top <= links[i - 1].Bottom + 1e-9);
        Assert.All(links, link => Assert.True(link.Right > link.Left && link.Top > link.Bottom));
    }

    [Theory]
    [InlineData("•", "Disc")]
    [InlineData("◦", "Circle")]
    [InlineData("▪", "Square")]
    [InlineData("1.", "Decimal")]
    [InlineData("12)", "Decimal")]
    [InlineData("a.", "LowerAlpha")]
    [InlineData("A.", "UpperAlpha")]
    [InlineData("i.", "LowerRoman")]
    [InlineData("–", "None")]
    [InlineData(null, "None")]
    public void Should_Tell_The_Numbering_From_The_First_Label(string? marker, string numbering) =>
        Assert.Equal(numbering, RoleNames.NumberingOf(marker));

    [Fact]
    public void Should_Nest_Bookmarks_By_Heading_Level()
    {
        var composed = StructureDump.Compose(
            new PageSetup(),
            Heading(StructureRole.H1, "Name"),
            Heading(StructureRole.H2, "Experience"),
            Heading(StructureRole.H3, "Company"),
            Heading(StructureRole.H2, "Skills\nand tools"));

        var top = Assert.Single(OutlineTree.Nest(composed.Outline));

        Assert.Equal(["Experience", "Skills and tools"], top.Children.Select(entry => entry.Title));
        Assert.Equal(["Company"], top.Children[0].Children.Select(entry => entry.Title));
    }

    [Theory]
    [InlineData("https://example.org/a(b)", "https://example.org/a(b)")]
    [InlineData("https://example.org/é ü", "https://example.org/%C3%A9%20%C3%BC")]
    public void Should_Write_Addresses_In_Ascii(string address, string ascii) =>
        Assert.Equal(ascii, LinkText.ToAscii(address));

    private static LayoutBlock Heading(StructureRole role, string text) =>
        Documents.Block(Documents.Body, Documents.Part(text, role));
}
