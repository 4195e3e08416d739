namespace ResumeExport.Themes;

/// <summary>Paper and margins, all in points (1/72 inch).</summary>
/// <param name="Width">Paper width.</param>
/// <param name="Height">Paper height.</param>
/// <param name="MarginTop">Top margin.</param>
/// <param name="MarginRight">Right margin.</param>
/// <param name="MarginBottom">Bottom margin.</param>
/// <param name="MarginLeft">Left margin.</param>
public sealed record ThemePage(
    double Width, double Height, double MarginTop, double MarginRight, double MarginBottom, double MarginLeft)
{
    /// <summary>Returns paper of a size with margins; <see cref="PaperSize.Auto"/> counts as A4.</summary>
    public static ThemePage Of(PaperSize size, double top, double right, double bottom, double left)
    {
        var (width, height) = size == PaperSize.Letter ? (612.0, 792.0) : (595.28, 841.89);
        return new ThemePage(width, height, top, right, bottom, left);
    }

    /// <summary>Returns the same margins on paper of another size.</summary>
    public ThemePage On(PaperSize size) => Of(size, MarginTop, MarginRight, MarginBottom, MarginLeft);
}
