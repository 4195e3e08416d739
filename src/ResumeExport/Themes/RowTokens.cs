namespace ResumeExport.Themes;

/// <summary>The look of one <see cref="RowStyle"/>; DOCX, PDF and HTML take the same values.</summary>
public sealed record RowTokens
{
    /// <summary>Font size in points, a multiple of a half.</summary>
    public required double Size { get; init; }

    /// <summary>Distance between baselines as a multiple of <see cref="Size"/>.</summary>
    public double LineHeight { get; init; } = 1.22;

    /// <summary>Space above in points; the larger of this and the space below the row before counts.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space below in points.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>True for bold text; only where emphasis is not content (name, contacts, headings, heads of entries).</summary>
    public bool Bold { get; init; }

    /// <summary>True for italic text; as <see cref="Bold"/>.</summary>
    public bool Italic { get; init; }

    /// <summary>Text colour as 0xRRGGBB.</summary>
    public int Color { get; init; }

    /// <summary>Thickness of the rule above in points; 0 for none.</summary>
    public double RuleAbove { get; init; }

    /// <summary>Thickness of the rule below in points; 0 for none.</summary>
    public double RuleBelow { get; init; }

    /// <summary>True for text in capital letters; only for section headings.</summary>
    public bool Capitals { get; init; }

    /// <summary>Where the lines stand; only for name, headline, contacts and section headings.</summary>
    public RowAlignment Alignment { get; init; }
}
