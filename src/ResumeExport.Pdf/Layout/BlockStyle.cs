namespace ResumeExport.Pdf.Layout;

/// <summary>How a block looks and where pages may break. Lengths are points (1/72 inch).</summary>
public sealed record BlockStyle
{
    /// <summary>Size of the text; 10 by default.</summary>
    public double FontSize { get; init; } = 10;

    /// <summary>Distance between baselines; 13 by default.</summary>
    public double LineHeight { get; init; } = 13;

    /// <summary>Space above the block. Of this and the upper block's <see cref="SpaceAfter"/> only the larger counts; dropped at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space below the block; see <see cref="SpaceBefore"/> for how the two combine.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Colour of the text as 0xRRGGBB; black by default.</summary>
    public int Color { get; init; }

    /// <summary>Alignment of flowing lines; left by default.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Distance of the text's left edge from the left margin.</summary>
    public double IndentLeft { get; init; }

    /// <summary>How far left of the text a list marker begins. A marker too wide for it moves further left rather than touch the text.</summary>
    public double HangingIndent { get; init; }

    /// <summary>A rule above the first line; none by default.</summary>
    public BlockRule? RuleAbove { get; init; }

    /// <summary>A rule below the last line; none by default.</summary>
    public BlockRule? RuleBelow { get; init; }

    /// <summary>Keeps the block's last line on one page with the next block's first lines.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Keeps all lines of the block on one page.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>
    /// Whether the block may be the first on a page other than the first; true by default. Say false for headings and
    /// for entry heads: text extractors glue the first line of a page to the last of the page before.
    /// </summary>
    public bool MayStartPage { get; init; } = true;
}
