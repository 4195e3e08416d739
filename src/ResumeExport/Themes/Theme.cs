using System.Collections.Immutable;
using ResumeExport.Model.Text;

namespace ResumeExport.Themes;

/// <summary>The design values of a theme, read from <c>theme.yaml</c>. Data only: it never decides that something is left out.</summary>
public sealed record Theme
{
    /// <summary>The theme's folder name.</summary>
    public required string Name { get; init; }

    /// <summary>What the theme is for, in one line; empty where it does not say.</summary>
    public string About { get; init; } = "";

    /// <summary>Font families, best first; the PDF uses the first one that is embedded in the program.</summary>
    public required ImmutableArray<string> FontFamilies { get; init; }

    /// <summary>The family that a DOCX names; Word has it, and its metrics equal the PDF's font.</summary>
    public required string DocxFontFamily { get; init; }

    /// <summary>The paper as the theme names it.</summary>
    public PaperSize PaperSize { get; init; }

    /// <summary>Paper and margins; of a theme with <see cref="PaperSize.Auto"/> the composer sets the paper.</summary>
    public required ThemePage Page { get; init; }

    /// <summary>Colours.</summary>
    public required ThemeColors Colors { get; init; }

    /// <summary>The look of each row style; every style has a value.</summary>
    public required RowTable Rows { get; init; }

    /// <summary>Where the parts of entry heads go.</summary>
    public required EntryLayout Layout { get; init; }

    /// <summary>Between contacts on one line and between parts at the far margin, spaces included.</summary>
    public required string ContactSeparator { get; init; }

    /// <summary>Between parts of an entry's head on one line, spaces included.</summary>
    public required string EntrySeparator { get; init; }

    /// <summary>The marker of a list item.</summary>
    public required string Bullet { get; init; }

    /// <summary>Indent of list text per level, in points; the marker hangs to its left.</summary>
    public required double ListIndent { get; init; }

    /// <summary>What the theme says otherwise than the source.</summary>
    public ThemeWording Wording { get; init; } = ThemeWording.AsWritten;

    /// <summary>The theme's style sheet (<c>style.css</c>) as written, those of the themes it extends first; takes its values from custom properties.</summary>
    public required string StyleSheet { get; init; }

    /// <summary>The theme's HTML template; null, as for most themes, where the page is the program's own.</summary>
    public ThemeTemplate? Template { get; init; }

    /// <summary>SHA-256 over the files of the theme and of those it extends, in lower-case hex.</summary>
    public required string Sha256 { get; init; }
}
