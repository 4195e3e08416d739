namespace ResumeExport.Pdf.Layout;

/// <summary>The rows of one page, top to bottom.</summary>
internal sealed class PlacedPage
{
    public List<PageRow> Rows { get; } = [];
}
