using FsCheck;
using FsCheck.Fluent;
using ResumeExport.Pdf.Layout;
using ResumeExport.Tests.Pdf.Support;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Pdf.Layout;

public sealed class PaginatorTests
{
    private static readonly Gen<LayoutBlock> Blocks =
        from lines in Gen.Frequency((4, Gen.Choose(1, 3)), (2, Gen.Choose(4, 9)), (1, Gen.Choose(10, 40)))
        from mayStart in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from keepNext in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from together in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from space in Gen.Choose(0, 10)
        select Documents.Paragraph(
            string.Join('\n', Enumerable.Range(0, lines).Select(_ => "line")),
            Documents.Body with { MayStartPage = mayStart, KeepWithNext = keepNext, KeepTogether = together, SpaceBefore = space });

    [Fact]
    public void Should_Place_Every_Row_Once_And_Within_The_Page() => Check((rows, starts, height) =>
    {
        Assert.Equal(0, starts[0]);
        for (var page = 0; page < starts.Count; page++)
        {
            var (first, end) = PageRange(rows, starts, page);
            Assert.True(first < end);
            Assert.True(end == first + 1 || HeightOf(rows, first, end) <= height + 1e-6);
        }
    });

    [Fact]
    public void Should_Break_A_Rule_Only_Where_The_Page_Has_No_Better_Place() => Check((rows, starts, height) =>
    {
        for (var page = 1; page < starts.Count; page++)
        {
            var (first, _) = PageRange(rows, starts, page - 1);
            for (var row = first + 1; row < rows.Length && HeightOf(rows, first, row) <= height; row++)
                Assert.True(rows[starts[page]].BreakCost <= rows[row].BreakCost);
        }
    });

    [Fact]
    public void Should_Fill_A_Page_As_Far_As_Its_Rules_Allow() => Check((rows, starts, height) =>
    {
        for (var page = 1; page < starts.Count; page++)
        {
            var (first, end) = PageRange(rows, starts, page - 1);
            for (var row = end + 1; row < rows.Length && HeightOf(rows, first, row) <= height; row++)
                Assert.True(rows[row].BreakCost > rows[end].BreakCost);
        }
    });

    [Fact]
    public void Should_Keep_A_Bullet_Of_Three_Lines_Whole() =>
        Assert.Equal([0, 3, 6], Starts(4, Lines(3), Lines(3), Lines(3)));

    [Fact]
    public void Should_Leave_Two_Lines_On_Each_Side() => Assert.Equal([0, 3], Starts(4, Lines(5)));

    [Fact]
    public void Should_Keep_A_Heading_And_Its_Entry_With_Two_Lines_Of_The_First_Bullet()
    {
        var heading = Documents.Body with { MayStartPage = false, KeepWithNext = true };

        var starts = Starts(8, Lines(2), Lines(3), Lines(1, heading), Lines(1, heading), Lines(5));

        // Neither heading may begin a page, so the bullet before them goes along.
        Assert.Equal([0, 2, 10], starts);
    }

    [Fact]
    public void Should_Break_A_Chain_Longer_Than_A_Page_Inside_A_Paragraph_First()
    {
        var chain = Documents.Body with { MayStartPage = false, KeepWithNext = true, KeepTogether = true };

        Assert.Equal([0, 4], Starts(6, Lines(1, chain), Lines(5, chain), Lines(1, chain)));
    }

    [Fact]
    public void Should_Drop_The_Space_Above_The_First_Block_Of_A_Page()
    {
        var spaced = Documents.Body with { SpaceBefore = 100 };
        var shaped = Shaped.Shape(Lines(1, spaced), Lines(1, spaced));

        var pages = Typesetter.Typeset(shaped, new PageSetup { Height = 54 + 54 + 20 });

        Assert.Equal(2, pages.Count);
        Assert.All(pages, page => Assert.Equal(74, page.Rows[0].Top, 6));
    }

    private static void Check(Action<RowBox[], List<int>, double> assert) => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(Blocks)),
        Arb.From(Gen.Choose(10, 400)),
        (blocks, height) =>
        {
            var rows = RowsOf([.. blocks]);
            assert(rows, Paginator.PageStarts(rows, height), height);
        }).Holds();

    private static RowBox[] RowsOf(LayoutBlock[] blocks)
    {
        var shaped = Shaped.Shape(blocks);
        return BreakCosts.Rows([.. shaped.Blocks.Select(block => BlockTypesetter.Typeset(shaped.Glyphs, block, 400))]);
    }

    private static List<int> Starts(int linesPerPage, params LayoutBlock[] blocks) =>
        Paginator.PageStarts(RowsOf(blocks), linesPerPage * Documents.Body.LineHeight);

    private static LayoutBlock Lines(int count, BlockStyle? style = null) =>
        Documents.Paragraph(string.Join('\n', Enumerable.Repeat("line", count)), style);

    private static (int First, int End) PageRange(RowBox[] rows, List<int> starts, int page) =>
        (starts[page], page + 1 < starts.Count ? starts[page + 1] : rows.Length);

    private static double HeightOf(RowBox[] rows, int first, int end)
    {
        var height = rows[first].Height;
        for (var row = first + 1; row < end; row++)
            height += rows[row].Gap + rows[row].Height;
        return height;
    }
}
