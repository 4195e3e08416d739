using System.Globalization;
using System.Text;
using ResumeExport.Model.Content;

namespace ResumeExport.Writers.Markdown;

/// <summary>Writes running text in the marks of Markdown alone.</summary>
internal sealed class PageText
{
    private readonly StringBuilder text = new();
    private readonly List<PagePiece> pieces;
    private readonly bool isHeading;

    // True until the line has a character that is seen: the first one could make something else of it.
    private bool beginsLine;

    private PageText(RichText rich, bool isHeading, bool beginsLine)
    {
        pieces = PagePieces.Of(rich, isHeading);
        this.isHeading = isHeading;
        this.beginsLine = beginsLine;
    }

    // What a mark of emphasis stands beside. Programs differ in which signs they count as punctuation.
    private enum Side
    {
        Blank,
        Punctuation,
        Letter,
        Unsure,
    }

    /// <summary>Returns text that begins a line; a reference to a blank for text that shows nothing, so that a list item can hold it.</summary>
    public static string Of(RichText rich) => new PageText(rich, isHeading: false, beginsLine: true).Render() is { Length: > 0 } line ? line : "&#32;";

    /// <summary>Returns text that stands behind other text on its line.</summary>
    public static string Behind(RichText rich) => new PageText(rich, isHeading: false, beginsLine: false).Render();

    /// <summary>Returns text of a heading, on one line.</summary>
    public static string OfHeading(RichText rich) => new PageText(rich, isHeading: true, beginsLine: false).Render();

    private string Render()
    {
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            while (end < pieces.Count && pieces[end].Link == pieces[i].Link) end++;
            if (pieces[i].Link is { } target) Link(i, end, target);
            else Pieces(i, end);
            i = end;
        }

        return text.ToString();
    }

    private void Link(int start, int end, string target)
    {
        if (end == start + 1 && pieces[start].IsPlain && (target == pieces[start].Text || target == "mailto:" + pieces[start].Text) && MarkdownEscape.IsAutolink(target))
        {
            text.Append('<').Append(pieces[start].Text).Append('>');
        }
        else
        {
            // CommonMark 0.31, section 6.4: an exclamation mark in front would make an image of it.
            if (text.Length > 0 && text[^1] == '!') text.Insert(text.Length - 1, '\\');
            text.Append('[');
            Pieces(start, end);
            text.Append("](").Append(MarkdownEscape.Destination(target)).Append(')');
        }

        beginsLine = false;
    }

    private void Pieces(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var piece = pieces[i];
            if (piece.IsBreak) Break();
            else if (piece.IsPlain) text.Append(Content(piece, i));
            else Styled(piece, i, start, end);
        }
    }

    private void Break()
    {
        text.Append("\\\n");
        beginsLine = true;
    }

    private void Styled(PagePiece piece, int index, int start, int end)
    {
        var isCode = piece.Styles.HasFlag(TextStyles.Code);
        var marks = Marks(piece.Styles);
        var (before, after) = (Before(index, start), After(index, end));

        // Marks in a row would be read as one.
        if (index > start && !pieces[index - 1].IsPlain || isCode && text.Length > 0 && text[^1] == '`') before = Join();
        var inner = isCode ? Side.Punctuation : SideOf(piece.Text[0]);
        foreach (var mark in marks) before = Open(mark, before, mark == marks[^1] ? inner : Side.Punctuation);

        text.Append(Content(piece, index));
        inner = isCode ? Side.Punctuation : SideOf(piece.Text[^1]);
        Close(marks, inner, after);
    }

    private static List<string> Marks(TextStyles styles)
    {
        var marks = new List<string>();
        if (styles.HasFlag(TextStyles.Strikethrough)) marks.Add("~~");
        var stars = (styles.HasFlag(TextStyles.Bold) ? "**" : "") + (styles.HasFlag(TextStyles.Italic) ? "*" : "");
        if (stars.Length > 0) marks.Add(stars);
        return marks;
    }

    // CommonMark 0.31, section 6.2: marks before punctuation open only behind a blank or punctuation, and close alike. A joiner on
    // their inner side is neither.
    private Side Open(string mark, Side before, Side inner)
    {
        text.Append(mark);
        beginsLine = false;
        return inner == Side.Letter || before is Side.Blank or Side.Punctuation ? Side.Punctuation : Join();
    }

    // From the outermost mark inwards: a joiner in front of one stands behind the next.
    private void Close(List<string> marks, Side inner, Side after)
    {
        var closing = "";
        for (var i = 0; i < marks.Count; i++)
        {
            var isInnermost = i == marks.Count - 1;
            var needsJoiner = (!isInnermost || inner != Side.Letter) && after is not (Side.Blank or Side.Punctuation);
            closing = (needsJoiner ? PageEscape.Joiner + marks[i] : marks[i]) + closing;
            after = needsJoiner ? Side.Unsure : Side.Punctuation;
        }

        text.Append(closing);
    }

    private Side Join()
    {
        text.Append(PageEscape.Joiner);
        return Side.Unsure;
    }

    private Side Before(int index, int start)
    {
        if (index > start) return pieces[index - 1].IsBreak ? Side.Blank : SideOf(pieces[index - 1].Text[^1]);
        return text.Length == 0 ? Side.Blank : Side.Punctuation;
    }

    private Side After(int index, int end)
    {
        if (index + 1 == end) return index + 1 == pieces.Count && pieces[index].Link is null ? Side.Blank : Side.Punctuation;
        if (pieces[index + 1].IsBreak) return Side.Punctuation;
        return pieces[index + 1].IsPlain ? SideOf(pieces[index + 1].Text[0]) : Side.Unsure;
    }

    private static Side SideOf(char character)
    {
        if (char.IsAscii(character)) return character == ' ' ? Side.Blank : char.IsAsciiLetterOrDigit(character) ? Side.Letter : Side.Punctuation;
        return char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.SpaceSeparator => Side.Blank,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => Side.Letter,
            UnicodeCategory.DecimalDigitNumber => Side.Letter,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation => Side.Punctuation,
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => Side.Punctuation,
            _ => Side.Unsure,
        };
    }

    private string Content(PagePiece piece, int index)
    {
        if (piece.Styles.HasFlag(TextStyles.Code)) return Code(piece.Text);
        var visible = piece.Text.Trim();
        if (visible.Length == 0 && IsAtEdge(index)) return PageEscape.Edge(piece.Text);
        var start = piece.Text.Length - piece.Text.TrimStart().Length;
        var isFirst = beginsLine && visible.Length > 0;
        if (isFirst) beginsLine = false;
        var (front, back) = (piece.Text[..start], piece.Text[(start + visible.Length)..]);
        if (IsEdgeBefore(index)) front = PageEscape.Edge(front);
        if (IsEdgeAfter(index)) back = PageEscape.Edge(back);
        var escaped = PageEscape.Text(visible, isHeading);
        return front + (isFirst ? PageEscape.LineStart(escaped) : escaped) + back;
    }

    private bool IsAtEdge(int index) => IsEdgeBefore(index) || IsEdgeAfter(index);

    private bool IsEdgeBefore(int index) => index == 0 || pieces[index - 1].IsBreak;

    private bool IsEdgeAfter(int index) => index + 1 == pieces.Count || pieces[index + 1].IsBreak;

    private string Code(string code)
    {
        beginsLine = false;
        var fence = new string('`', Backticks.LongestIn(code) + 1);
        return code.StartsWith('`') || code.EndsWith('`') ? $"{fence} {code} {fence}" : fence + code + fence;
    }
}
