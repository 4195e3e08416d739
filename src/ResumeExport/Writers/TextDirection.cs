namespace ResumeExport.Writers;

/// <summary>Which way the characters of a text run.</summary>
internal enum TextDirection
{
    /// <summary>As the text around it: blanks and punctuation.</summary>
    Neutral,

    /// <summary>From left to right.</summary>
    LeftToRight,

    /// <summary>From right to left.</summary>
    RightToLeft,

    /// <summary>A number: from left to right in itself, and in the order of the text around it.</summary>
    Number,
}
