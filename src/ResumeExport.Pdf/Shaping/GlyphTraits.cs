namespace ResumeExport.Pdf.Shaping;

/// <summary>What line breaking has to know about a glyph.</summary>
[Flags]
internal enum GlyphTraits
{
    None = 0,

    /// <summary>An ordinary space: a line may end after it.</summary>
    Space = 1,

    /// <summary>A space standing for a line break of the source: the line ends after it.</summary>
    HardBreak = 2,

    /// <summary>Drawn as decoration between two parts; a line that would break here leaves the separator out.</summary>
    Separator = 4,

    /// <summary>A slash, the best place inside a long web address to break at.</summary>
    Slash = 8,

    /// <summary>Sits on the glyph before it, so no line may begin with it.</summary>
    Attached = 16,

    /// <summary>Belongs to a part that is rather moved to the next line than broken.</summary>
    Unbroken = 32,

    /// <summary>An ideograph or kana: a line may break on both sides of it.</summary>
    Wide = 64,

    /// <summary>Closing punctuation, small kana and their like: no line begins with it (JIS X 4051, UAX 14).</summary>
    NotAtStart = 128,

    /// <summary>An opening bracket or quote: no line ends with it.</summary>
    NotAtEnd = 256,
}
