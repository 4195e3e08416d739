namespace ResumeExport.Themes;

/// <summary>The paper of a theme.</summary>
public enum PaperSize
{
    /// <summary>ISO 216 A4, 210 × 297 mm.</summary>
    A4,

    /// <summary>US Letter, 8.5 × 11 inches.</summary>
    Letter,

    /// <summary>Letter for résumés whose language tag names a country where it is usual, else A4.</summary>
    Auto,
}
