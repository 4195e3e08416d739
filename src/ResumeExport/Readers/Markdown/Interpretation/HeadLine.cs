using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>One line of the head of an entry: a heading, or a line of what follows it.</summary>
/// <param name="Text">The block that the line is in.</param>
/// <param name="Start">First character of the line.</param>
/// <param name="End">Behind its last character.</param>
internal sealed record HeadLine(FlatText Text, int Start, int End)
{
    /// <summary>All of <paramref name="text"/> as one line.</summary>
    public static HeadLine Of(FlatText text) => new(text, 0, text.Text.Length);

    /// <summary>The characters of the line.</summary>
    public string Value => Text.Text[Start..End];

    /// <summary>Number of characters.</summary>
    public int Length => End - Start;
}
