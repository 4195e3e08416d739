using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A paragraph or heading as one string with the look and the source of each character, so that rules can cut it anywhere.</summary>
internal sealed class FlatText
{
    private readonly SourceText source;
    private readonly List<TextPiece> pieces;
    private Dictionary<(int Start, int End), List<FoundPeriod>>? periods;
    private ImmutableArray<TextRange> lines;

    public FlatText(SourceText source, List<TextPiece> pieces)
    {
        this.source = source;
        this.pieces = pieces;
        Text = pieces is [var only] ? only.Text : Joined(pieces);
    }

    /// <summary>A text without characters.</summary>
    public static FlatText Nothing { get; } = new(new SourceText("", ""), []);

    /// <summary>The visible text.</summary>
    public string Text { get; }

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<TextPiece> Pieces => pieces;

    /// <summary>The source range of the whole text.</summary>
    public SourceSpan Span
    {
        get
        {
            var span = SourceSpan.None;
            foreach (var piece in pieces) span = span.Union(piece.Span);
            return span;
        }
    }

    /// <summary>The lines as the author broke them, by force or softly, without the blanks around them; no line is empty.</summary>
    public ImmutableArray<TextRange> Lines() => lines.IsDefault ? lines = FindLines() : lines;

    /// <summary>Returns the characters from <paramref name="start"/> up to <paramref name="end"/> as a text of their own, without the blanks at both ends.</summary>
    public FlatText Part(int start, int end)
    {
        (start, end) = Trim(start, end);
        var parts = new List<TextPiece>();
        foreach (var piece in Between(start, end)) parts.Add(piece with { Start = piece.Start - start });
        return new FlatText(source, parts);
    }

    /// <summary>Returns all of it, without the blanks at both ends.</summary>
    public RichText ToRichText() => Slice(0, Text.Length);

    /// <summary>Returns all of it, the blanks at both ends included.</summary>
    public RichText ToExactText()
    {
        var runs = new RichTextBuilder();
        foreach (var piece in pieces) runs.Add(piece);
        return runs.ToRichText();
    }

    /// <summary>Returns the characters from <paramref name="start"/> up to <paramref name="end"/>, without the blanks at both ends.</summary>
    public RichText Slice(int start, int end)
    {
        (start, end) = Trim(start, end);
        if (start == end) return RichText.Empty;
        if (pieces is [{ Link: null, Text: not "\n" } only]) return OfOne(Cut(only, start, end));
        var runs = new RichTextBuilder();
        foreach (var piece in Between(start, end)) runs.Add(piece);

        return runs.ToRichText();
    }

    private static RichText OfOne(TextPiece piece) => new([new TextRun(piece.Text, piece.Styles, piece.Span)]);

    /// <summary>Moves both ends inwards over blanks.</summary>
    public (int Start, int End) Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return (start, end);
    }

    /// <summary>The place of one character in the source, for findings.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        var span = SourceSpan.None;
        foreach (var piece in Between(start, end)) span = span.Union(piece.Span);

        return span;
    }

    /// <summary>True when the character at <paramref name="at"/> stands in the source just so: not escaped, no entity, and in no code.</summary>
    public bool IsTyped(int at)
    {
        var piece = pieces[IndexAt(at)];
        if (piece.Span.Length != piece.Text.Length || piece.Styles.HasFlag(TextStyles.Code)) return false;
        var place = piece.Span.Start + at - piece.Start;
        return place == 0 || source.Text[place - 1] != '\\';
    }

    /// <summary>Returns the dates of a part of the text; the rules ask for those of the same line again and again.</summary>
    public List<FoundPeriod> PeriodsIn(int start, int end, Func<FlatText, int, int, List<FoundPeriod>> find)
    {
        periods ??= [];
        if (!periods.TryGetValue((start, end), out var found)) periods.Add((start, end), found = find(this, start, end));
        return found;
    }

    /// <summary>How many characters from the start are bold without a gap; 0 when the text does not begin bold.</summary>
    public int BoldLeadLength
    {
        get
        {
            var length = 0;
            foreach (var piece in pieces)
            {
                if (length == 0 && string.IsNullOrWhiteSpace(piece.Text)) continue;
                if (!piece.Styles.HasFlag(TextStyles.Bold)) break;
                length = piece.End;
            }

            return length;
        }
    }

    /// <summary>Returns a copy without <paramref name="style"/>, for text whose look the theme decides.</summary>
    public static RichText WithoutStyle(RichText text, TextStyles style)
    {
        var runs = new RichTextBuilder();
        foreach (var inline in text.Inlines) runs.Add(Strip(inline, style));
        return runs.ToRichText();
    }

    private static string Joined(List<TextPiece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces) text.Append(piece.Text);
        return text.ToString();
    }

    private ImmutableArray<TextRange> FindLines()
    {
        var found = ImmutableArray.CreateBuilder<TextRange>(1);
        var from = 0;
        foreach (var piece in pieces)
        {
            if (!IsLineBreak(piece)) continue;
            AddLine(found, from, piece.Start);
            from = piece.End;
        }

        AddLine(found, from, Text.Length);
        return found.DrainToImmutable();
    }

    private static Inline Strip(Inline inline, TextStyles style) => inline switch
    {
        TextRun run => run with { Styles = run.Styles & ~style },
        Link link => link with { Content = WithoutStyle(new RichText(link.Content), style).Inlines },
        LineBreak => inline,
        _ => throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}."),
    };

    private bool IsLineBreak(TextPiece piece) =>
        piece.Text == "\n" || (piece.Text == " " && piece.Span.Start < source.Text.Length && source.Text[piece.Span.Start] is '\n' or '\r');

    private void AddLine(ImmutableArray<TextRange>.Builder found, int start, int end)
    {
        (start, end) = Trim(start, end);
        if (start < end) found.Add(new TextRange(start, end));
    }

    private IEnumerable<TextPiece> Between(int start, int end)
    {
        for (var i = IndexAt(start); i < pieces.Count && pieces[i].Start < end; i++)
        {
            var from = Math.Max(start, pieces[i].Start);
            var to = Math.Min(end, pieces[i].End);
            if (from < to) yield return Cut(pieces[i], from, to);
        }
    }

    // Pieces stand in order, so the first one that reaches beyond a place is found by halving.
    private int IndexAt(int start)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].End > start) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private TextPiece Cut(TextPiece piece, int from, int to)
    {
        if (from == piece.Start && to == piece.End) return piece;
        var start = PlaceOf(piece, from);
        var span = source.SpanAt(start, PlaceOf(piece, to) - start);
        return piece with { Start = from, Text = piece.Text[(from - piece.Start)..(to - piece.Start)], Span = span };
    }

    // Where source and text differ in length, the parts of a piece still share its source without overlap: the last one takes the rest.
    private static int PlaceOf(TextPiece piece, int at) =>
        at == piece.End ? piece.Span.End : piece.Span.Start + Math.Min(at - piece.Start, piece.Span.Length);
}
