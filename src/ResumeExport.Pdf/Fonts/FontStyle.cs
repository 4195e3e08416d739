namespace ResumeExport.Pdf.Fonts;

/// <summary>The face of a family. The values are bits: bold is 1, italic is 2, so they combine with <c>|</c>.</summary>
public enum FontStyle
{
    /// <summary>Upright, normal weight.</summary>
    Regular = 0,

    /// <summary>Upright, bold weight.</summary>
    Bold = 1,

    /// <summary>Italic, normal weight.</summary>
    Italic = 2,

    /// <summary>Italic, bold weight.</summary>
    BoldItalic = Bold | Italic,
}
