namespace ResumeExport.Model.Text;

/// <summary>
/// The form of a plain text file. A reader must be told it, since what continues a line follows from the width:
/// docs/output-formats.md has the rules.
/// </summary>
public sealed record PlainTextForm
{
    /// <summary>The smallest width that lines are wrapped at, in columns.</summary>
    public const int LeastWidth = 40;

    /// <summary>The greatest width that lines are wrapped at, in columns.</summary>
    public const int GreatestWidth = 200;

    /// <summary>The form of a file that nothing was asked for.</summary>
    public static PlainTextForm Standard { get; } = new();

    /// <summary>What the text is laid out for.</summary>
    public PlainTextStyle Style { get; init; } = PlainTextStyle.Mail;

    /// <summary>The columns that lines are wrapped at; 0 for lines that are not wrapped.</summary>
    public int Width { get; init; } = 80;

    /// <summary>True when dates and places stand at the right edge, on the lines of what they belong to, where there is room.</summary>
    public bool HasDatesAtRight { get; init; }

    /// <summary>True when all characters are of ASCII: others are transliterated.</summary>
    public bool IsAscii { get; init; }

    /// <summary>True when the parts of the form go together: only mails are wrapped, and only wrapped text has a right edge.</summary>
    public bool IsConsistent => IsWidth(Width) && (Style == PlainTextStyle.Mail || Width == 0) && (Width > 0 || !HasDatesAtRight);

    /// <summary>True for a width that files may have.</summary>
    public static bool IsWidth(int width) => width is 0 or (>= LeastWidth and <= GreatestWidth);
}
