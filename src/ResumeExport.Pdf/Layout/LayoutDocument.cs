using System.Collections.Immutable;

namespace ResumeExport.Pdf.Layout;

/// <summary>A document to typeset: blocks with roles and styles, not placed glyphs.</summary>
public sealed record LayoutDocument
{
    /// <summary>The title, shown in the viewer's title bar; PDF/UA wants it non-empty (ISO 14289-1, 7.1).</summary>
    public required string Title { get; init; }

    /// <summary>The author, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The subject, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Keywords as one string, or null.</summary>
    public string? Keywords { get; init; }

    /// <summary>BCP 47 language of the text; "en" by default.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Page size and margins.</summary>
    public PageSetup Page { get; init; } = new();

    /// <summary>The text in reading order.</summary>
    public ImmutableArray<LayoutBlock> Blocks { get; init; } = [];
}
