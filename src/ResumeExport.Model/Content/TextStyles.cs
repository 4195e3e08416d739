namespace ResumeExport.Model.Content;

/// <summary>Emphasis that the author gave to a run of text; styles combine.</summary>
[Flags]
public enum TextStyles
{
    /// <summary>Plain text.</summary>
    None = 0,

    /// <summary>Strong emphasis.</summary>
    Bold = 1,

    /// <summary>Emphasis.</summary>
    Italic = 2,

    /// <summary>Literal text such as a command or an identifier.</summary>
    Code = 4,

    /// <summary>Text the author struck out and left standing.</summary>
    Strikethrough = 8,
}
