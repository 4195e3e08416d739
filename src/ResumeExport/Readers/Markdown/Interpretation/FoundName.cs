using ResumeExport.Model.Content;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Where the name of the person stands.</summary>
/// <param name="Index">The block; -1 when the name is a copy of text that keeps its own place.</param>
/// <param name="Text">The text of the block, or the name itself.</param>
/// <param name="Start">First character of the name.</param>
/// <param name="End">Behind its last character.</param>
internal sealed record FoundName(int Index, FlatText Text, int Start, int End)
{
    /// <summary>True when nothing but its place speaks for the name.</summary>
    public bool IsGuess { get; init; }

    /// <summary>True when no blank parts the name.</summary>
    public bool IsOneWord => !Text.Text.AsSpan(Start, End - Start).Trim().Contains(' ');

    /// <summary>A block that is nothing but the name.</summary>
    public static FoundName Whole(int index, FlatText text) => new(index, text, 0, text.Text.Length);

    /// <summary>A name inside of content that stays where it is, such as a line "Name: Jane Doe".</summary>
    public static FoundName Copy(FlatText text) => new(-1, text, 0, text.Text.Length);

    /// <summary>The name for the header. A copy points at the original without covering it.</summary>
    public RichText ToRichText() => Index < 0
        ? RichText.Plain(Text.Text.Trim(), Text.Span with { Length = 0 })
        : FlatText.WithoutStyle(Text.Slice(Start, End), TextStyles.Bold | TextStyles.Italic);

    /// <summary>What the block says besides the name.</summary>
    public IEnumerable<RawBlock> Rest()
    {
        if (Index < 0) yield break;
        if (RestBetween(0, Start) is { } before) yield return before;
        if (RestBetween(End, Text.Text.Length) is { } behind) yield return behind;
    }

    private RawParagraph? RestBetween(int from, int to)
    {
        var (start, end) = HeadSplitter.TrimEdges(Text.Text, from, to);
        var part = Text.Part(start, end);
        return part.Text.AsSpan().ContainsAnyLetterOrDigit() ? new RawParagraph(part, part.Span) : null;
    }
}
