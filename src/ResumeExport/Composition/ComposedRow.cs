using System.Collections.Immutable;
using ResumeExport.Model.Text;
using ResumeExport.Themes;

namespace ResumeExport.Composition;

/// <summary>One visual line of the résumé before line breaking: what DOCX, PDF and plain text make a paragraph of.</summary>
public sealed record ComposedRow
{
    /// <summary>The paragraph style.</summary>
    public required RowStyle Style { get; init; }

    /// <summary>Content lines at the near margin, first to last; never empty.</summary>
    public required ImmutableArray<ContentLine> Near { get; init; }

    /// <summary>Content lines at the far margin; empty for most rows.</summary>
    public ImmutableArray<ContentLine> Far { get; init; } = [];

    /// <summary>Between the near lines, spaces included; no content of the résumé.</summary>
    public string Separator { get; init; } = "";

    /// <summary>Between the far lines, spaces included; no content of the résumé.</summary>
    public string FarSeparator { get; init; } = "";

    /// <summary>How many lists the row is inside of; 0 outside lists.</summary>
    public int ListDepth { get; init; }

    /// <summary>The marker of the list item this row starts (<c>•</c>, <c>1.</c>); null for other rows.</summary>
    public string? Marker { get; init; }

    /// <summary>True for the first row of a list at its depth: numbering starts anew here.</summary>
    public bool StartsList { get; init; }

    /// <summary>True when a page must not end between this row and the next.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>True when the row may be the first of a page: list items and running text only, so that parsers never lose a heading.</summary>
    public bool MayStartPage { get; init; }
}
