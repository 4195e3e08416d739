namespace ResumeExport.Pdf.Layout;

/// <summary>Everything on one baseline: a line of flowing text, and a right-tabbed line beside it if there is room.</summary>
internal sealed class PlacedRow
{
    /// <summary>The lines from left to right.</summary>
    public List<PlacedLine> Lines { get; } = new(1);
}
