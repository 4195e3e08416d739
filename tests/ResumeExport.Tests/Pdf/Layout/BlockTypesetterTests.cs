using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Shaping;
using ResumeExport.Tests.Pdf.Support;

namespace ResumeExport.Tests.Pdf.Layout;

public sealed class BlockTypesetterTests
{
    private const double Width = 300;

    [Fact]
    public void Should_Set_A_Tabbed_Part_Flush_Right_On_The_Same_Baseline()
    {
        var (shaped, block) = Set(Documents.Part("Company"), Documents.Right("2020 – 2024"));

        var date = block.Rows[0].Lines[1];
        Assert.Single(block.Rows);
        Assert.Equal(Width, date.X + shaped.Glyphs.Measure(date.Start, date.End) / 100.0, 3);
    }

    [Fact]
    public void Should_End_The_Left_Part_With_A_Space()
    {
        var (shaped, block) = Set(Documents.Part("Company"), Documents.Right("2020"));

        Assert.Equal([["Company ", "2020"]], Rows(shaped, block));
    }

    [Fact]
    public void Should_Set_Neighbouring_Tabbed_Parts_On_One_Line_With_Their_Separators()
    {
        var (shaped, block) = Set(Documents.Part("Company"), Documents.Right("2020"), Documents.Right("Rome") with { Separator = " | " });

        Assert.Equal([["Company ", "2020 | Rome"]], Rows(shaped, block));
    }

    [Fact]
    public void Should_Move_A_Tabbed_Part_To_The_Next_Line_If_It_Is_Too_Near()
    {
        var company = "A company whose name takes nearly all of the width of a line";
        var (shaped, block) = Set(Documents.Part(company), Documents.Right("2020 – 2024"));

        Assert.Equal([[company + " "], ["2020 – 2024"]], Rows(shaped, block));
    }

    [Fact]
    public void Should_Set_A_Tabbed_Part_Beside_The_Last_Line_Of_A_Wrapped_One()
    {
        var company = "A company whose name takes clearly more than all of the width of one line";
        var (shaped, block) = Set(Documents.Part(company), Documents.Right("2020"));

        Assert.Equal(2, block.Rows.Count);
        Assert.Equal("2020", Rows(shaped, block)[1][1]);
    }

    [Fact]
    public void Should_Begin_A_New_Line_After_A_Tabbed_Part()
    {
        var (shaped, block) = Set(Documents.Part("Company"), Documents.Right("2020"), Documents.Part("Title"));

        Assert.Equal([["Company ", "2020 "], ["Title"]], Rows(shaped, block));
    }

    [Fact]
    public void Should_Draw_A_Separator_Between_Parts_But_Not_At_A_Line_Break()
    {
        var parts = Enumerable.Range(1, 8).Select(i => Documents.Part("contact number " + i) with { Separator = " | ", KeepTogether = true });
        var (shaped, block) = Set([.. parts]);

        Assert.Equal(
            [
                ["contact number 1 | contact number 2 | contact number 3 "],
                ["contact number 4 | contact number 5 | contact number 6 "],
                ["contact number 7 | contact number 8"],
            ],
            Rows(shaped, block));
    }

    [Fact]
    public void Should_Centre_Lines_By_Their_Ink()
    {
        var shaped = Shaped.Shape("centred");
        var source = shaped.Blocks[0].Source with { Style = Documents.Body with { Alignment = TextAlignment.Center } };

        var block = BlockTypesetter.Typeset(shaped.Glyphs, new ShapedBlock(source, shaped.Blocks[0].Parts), Width);

        var ink = shaped.Glyphs.Measure(0, shaped.Glyphs.Count) / 100.0;
        Assert.Equal((Width - ink) / 2, block.Rows[0].Lines[0].X, 3);
    }

    [Fact]
    public void Should_Hang_The_Marker_Left_Of_The_Text()
    {
        var shaped = Shaped.Shape(Documents.Item("text"));

        var block = BlockTypesetter.Typeset(shaped.Glyphs, shaped.Blocks[0], Width);

        Assert.Equal(0, block.Marker!.X);
        Assert.Equal(12, block.Rows[0].Lines[0].X);
    }

    [Fact]
    public void Should_Move_A_Wide_Marker_Further_Left_Rather_Than_Touch_The_Text()
    {
        var shaped = Shaped.Shape(Documents.Item("text", marker: "1000."));

        var block = BlockTypesetter.Typeset(shaped.Glyphs, shaped.Blocks[0], Width);

        Assert.True(block.Marker!.X < 0);
    }

    private static (ShapedDocument Shaped, PlacedBlock Block) Set(params LayoutPart[] parts)
    {
        var shaped = Shaped.Shape(Documents.Block(Documents.Body, parts));
        return (shaped, BlockTypesetter.Typeset(shaped.Glyphs, shaped.Blocks[0], Width));
    }

    private static List<List<string>> Rows(ShapedDocument shaped, PlacedBlock block) =>
        [.. block.Rows.Select(row => row.Lines.Select(line => Shaped.TextOf(shaped, line.Start, line.End)).ToList())];
}
