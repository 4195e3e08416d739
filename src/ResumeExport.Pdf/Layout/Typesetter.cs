using ResumeExport.Pdf.Shaping;

namespace ResumeExport.Pdf.Layout;

/// <summary>Sets a shaped document on pages.</summary>
internal static class Typesetter
{
    /// <summary>The pages; an empty document has one empty page, since a PDF needs one.</summary>
    public static List<PlacedPage> Typeset(ShapedDocument document, PageSetup setup)
    {
        var blocks = new List<PlacedBlock>(document.Blocks.Count);
        foreach (var block in document.Blocks)
            blocks.Add(BlockTypesetter.Typeset(document.Glyphs, block, setup.ContentWidth));
        var rows = BreakCosts.Rows(blocks);
        return PlaceRows(blocks, rows, Paginator.PageStarts(rows, setup.ContentHeight), setup);
    }

    private static List<PlacedPage> PlaceRows(List<PlacedBlock> blocks, RowBox[] rows, List<int> starts, PageSetup setup)
    {
        var pages = new List<PlacedPage>(starts.Count);
        var row = 0;
        var top = 0.0;
        foreach (var block in blocks)
        {
            for (var i = 0; i < block.Rows.Count; i++, row++)
            {
                if (pages.Count < starts.Count && row == starts[pages.Count])
                {
                    pages.Add(new PlacedPage());
                    top = setup.Height - setup.MarginTop;
                }
                else
                {
                    top -= rows[row].Gap;
                }

                pages[^1].Rows.Add(new PageRow(block, i, top));
                top -= rows[row].Height;
            }
        }

        if (pages.Count == 0)
            pages.Add(new PlacedPage());
        return pages;
    }
}
