namespace ResumeExport.Pdf.Layout;

/// <summary>How the lines of a block lie between its edges.</summary>
public enum TextAlignment
{
    /// <summary>Flush left, ragged right.</summary>
    Left = 0,

    /// <summary>Centred. Lines that share their baseline with a right-tabbed part stay flush left.</summary>
    Center = 1,
}
