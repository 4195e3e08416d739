using ResumeExport.Model.Content;

namespace ResumeExport.Writers.Markdown;

/// <summary>Text with one look. Styled text has no white space at its ends, so that marks can stand there.</summary>
/// <param name="Text">The text; a line feed alone is a line break. Blanks are single.</param>
/// <param name="Styles">Its styles.</param>
/// <param name="Link">Where it leads; null for no link.</param>
internal sealed record PagePiece(string Text, TextStyles Styles, string? Link)
{
    /// <summary>The text of a line break.</summary>
    public const string Break = "\n";

    /// <summary>True for a line break.</summary>
    public bool IsBreak => Text == Break;

    /// <summary>True for text without marks.</summary>
    public bool IsPlain => Styles == TextStyles.None;
}
