namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>What an <see cref="HtmlToken"/> is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Text with entities.</summary>
    Text,

    /// <summary>Text that is meant as it is.</summary>
    Verbatim,

    /// <summary>A tag that opens an element, or one that stands for itself.</summary>
    Start,

    /// <summary>A tag that closes an element.</summary>
    End,

    /// <summary>A comment, a declaration, or an element whose content is not shown.</summary>
    Hidden,

    /// <summary>The same, but nothing closes it: it hides all that follows.</summary>
    HiddenToEnd,
}
