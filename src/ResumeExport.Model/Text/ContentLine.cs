using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>
/// One leaf of a résumé in the one linear order. The model gives the expected lines (<see cref="ContentLines"/>); an
/// extractor gives the lines found in a file, and parity compares the two sequences.
/// </summary>
public sealed record ContentLine
{
    /// <summary>The text with its emphasis and links.</summary>
    public required ImmutableArray<LineRun> Runs { get; init; }

    /// <summary>What the line is. Expected lines only; extractors leave the default, and it is never compared.</summary>
    public LineRole Role { get; init; }

    /// <summary>Which part of an entry's head the line is; null for other lines. Never compared.</summary>
    public EntryPartRole? Part { get; init; }

    /// <summary>Whether the line follows on the visual line of the one before it. Never compared.</summary>
    public LinePlacement Placement { get; init; }

    /// <summary>1 for the name, 2 for a section heading, 3 for an entry's first part, deeper below; 0 for no heading.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>How many lists the line is inside of; 0 outside lists.</summary>
    public int ListDepth { get; init; }

    /// <summary>True for the first line of a list item, the one that carries the marker.</summary>
    public bool StartsItem { get; init; }

    /// <summary>The number of the item when <see cref="StartsItem"/> is true and the list is numbered; null for a bullet.</summary>
    public int? ItemNumber { get; init; }

    /// <summary>The dates of the line for machines (<see cref="Period.ToIso"/>); null for lines without dates.</summary>
    public string? MachineDate { get; init; }

    /// <summary>The period behind <see cref="MachineDate"/>. Expected lines only.</summary>
    public Period? Period { get; init; }

    /// <summary>Where the line comes from in the source. Expected lines only.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The place for messages: a path in the model (<c>sections[2].blocks[0]</c>) or in the output (<c>page 1, line 4</c>).</summary>
    public string Place { get; init; } = "";

    /// <summary>
    /// False where the look of the text belongs to the theme (name, headings, heads of entries, contacts): bold and italic
    /// are not compared there.
    /// </summary>
    public bool EmphasisIsContent =>
        Role is LineRole.Paragraph or LineRole.Labelled or LineRole.Headline or LineRole.Preformatted
        || Part is EntryPartRole.Description or EntryPartRole.Other;

    /// <summary>The visible text of all runs.</summary>
    public string PlainText
    {
        get
        {
            if (Runs.Length == 1) return Runs[0].Text;
            var text = new StringBuilder();
            foreach (var run in Runs) text.Append(run.Text);
            return text.ToString();
        }
    }
}
