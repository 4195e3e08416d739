using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Pdf.Layout;

/// <summary>A stretch of text of one look.</summary>
/// <param name="Text">
/// The text. Lines break at U+0020 only. "\n" ends the line and is read back as a space; a tab is set as a space.
/// </param>
public sealed record LayoutRun(string Text)
{
    /// <summary>The face; regular by default.</summary>
    public FontStyle Style { get; init; }

    /// <summary>Colour as 0xRRGGBB; null takes the block's.</summary>
    public int? Color { get; init; }

    /// <summary>
    /// Address of a link, or null. Neighbouring runs with the same address make one Link element with one annotation
    /// per line. Characters outside ASCII are percent-encoded as UTF-8. Which schemes are safe is the caller's decision.
    /// </summary>
    public string? LinkTarget { get; init; }

    /// <summary>Draws a thin rule through the text, tagged as an artifact.</summary>
    public bool Strikethrough { get; init; }

    /// <summary>Draws a thin rule under the text, tagged as an artifact: colour alone tells nobody that text is a link.</summary>
    public bool Underline { get; init; }

    /// <summary>Anything the caller wants back with <see cref="MissingGlyph.Tag"/>; compared with Equals.</summary>
    public object? Tag { get; init; }

    /// <summary>BCP 47 language where it differs from the document's; makes a Span with /Lang (ISO 14289-1, 7.2).</summary>
    public string? Language { get; init; }
}
