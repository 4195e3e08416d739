using System.Collections.Immutable;

namespace ResumeExport.Pdf.Layout;

/// <summary>A paragraph-like group of lines.</summary>
/// <remarks>
/// Outside lists each part becomes an element of its role under Document. Neighbouring blocks with a
/// <see cref="ListLevel"/> make L > LI > Lbl + LBody. If a list item is one block with one part of role P or
/// ListItemBody and nothing nested below it, LBody holds its text directly; else each part is an element inside LBody
/// (P for paragraphs, Hn for headings) and a nested L comes after them.
/// </remarks>
public sealed record LayoutBlock
{
    /// <summary>The parts in reading order, which is the order of the structure and of the content stream.</summary>
    public ImmutableArray<LayoutPart> Parts { get; init; } = [];

    /// <summary>The look and the page-break rules.</summary>
    public BlockStyle Style { get; init; } = new();

    /// <summary>Depth of the list the block is in; 0 outside lists, 1 for an outermost list.</summary>
    public int ListLevel { get; init; }

    /// <summary>
    /// Label such as "•" or "1." that begins a new list item; null for a block that continues the item before it.
    /// The first label of a list decides its ListNumbering attribute (ISO 32000-1, 14.8.5.5).
    /// </summary>
    public string? ListMarker { get; init; }

    /// <summary>Begins a new list even though the block before is in a list of the same level.</summary>
    public bool StartsList { get; init; }
}
