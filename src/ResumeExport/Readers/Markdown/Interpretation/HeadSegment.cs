using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>One part of an entry's head.</summary>
/// <param name="Line">The line it stands in.</param>
/// <param name="Start">First character in the text of the line.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Period">The dates, when the part is nothing but dates.</param>
internal sealed record HeadSegment(HeadLine Line, int Start, int End, Period? Period = null)
{
    /// <summary>True when the part stood in brackets; the range is what is inside.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>False until a rule has said what the part is.</summary>
    public bool IsClassified { get; private set; }

    /// <summary>What the part says; <see cref="EntryPartRole.Other"/> until a rule knows better.</summary>
    public EntryPartRole Role { get; private set; } = EntryPartRole.Other;

    /// <summary>Length of the label before the value, its colon excluded; 0 when there is none.</summary>
    public int LabelLength { get; init; }

    /// <summary>Length of the word that joins the part to the one before it, such as <c>at</c>; 0 when there is none.</summary>
    public int JointLength { get; init; }

    /// <summary>True for small words in brackets, such as <c>(on hold)</c>: a note, and no name.</summary>
    public bool IsNote => IsBracketed && char.IsLower(Line.Text.Text[Start]);

    /// <summary>The characters.</summary>
    public string Value => Line.Text.Text[Start..End];

    /// <summary>Says what the part is.</summary>
    public void Classify(EntryPartRole role)
    {
        Role = role;
        IsClassified = true;
    }

    /// <summary>The part of a model.</summary>
    public EntryPart ToPart()
    {
        var text = Line.Text.Slice(Start + Math.Max(JointLength, LabelLength > 0 ? LabelLength + 1 : 0), End);
        return new EntryPart(Role, IsContent(Role) ? text : WithoutMarkers(text)) { Label = Label(), Period = Period };
    }

    private RichText? Label()
    {
        if (JointLength > 0) return new RichText([.. WithoutMarkers(Line.Text.Slice(Start, Start + JointLength)).Inlines, new TextRun(" ", TextStyles.None, default)]);
        return LabelLength > 0 ? WithoutMarkers(Line.Text.Slice(Start, Start + LabelLength)) : null;
    }

    private static bool IsContent(EntryPartRole role) => role is EntryPartRole.Description or EntryPartRole.Other;

    // Bold and italic told the parts of the head apart; how they look is the theme's affair.
    private static RichText WithoutMarkers(RichText text) =>
        FlatText.WithoutStyle(text, TextStyles.Bold | TextStyles.Italic | TextStyles.Code);
}
