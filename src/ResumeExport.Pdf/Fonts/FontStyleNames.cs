namespace ResumeExport.Pdf.Fonts;

/// <summary>File names of faces.</summary>
internal static class FontStyleNames
{
    /// <summary>The last part of a face's usual file name; a switch, because enum formatting needs reflection.</summary>
    public static string ToFileSuffix(this FontStyle style) => style switch
    {
        FontStyle.Bold => "Bold",
        FontStyle.Italic => "Italic",
        FontStyle.BoldItalic => "BoldItalic",
        _ => "Regular",
    };
}
