namespace ResumeExport.Themes.Tokens;

/// <summary>What a token takes.</summary>
internal enum TokenKind
{
    /// <summary>A text that is not empty.</summary>
    Text,

    /// <summary>One text or a list of texts.</summary>
    Texts,

    /// <summary>A number with an optional decimal point, between two bounds.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>One of the named values.</summary>
    Choice,

    /// <summary>One or several of the named values.</summary>
    Choices,

    /// <summary>A colour as <c>"#RRGGBB"</c>.</summary>
    Color,

    /// <summary>Tokens with names.</summary>
    Group,

    /// <summary>A list of groups.</summary>
    Groups,
}
