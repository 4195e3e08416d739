using System.Text;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.PlainText;

/// <summary>
/// Lays content lines out on the columns of a page. What continues a line and what starts one follows from widths alone, so this class also
/// puts the empty lines in that keep two lines two.
/// </summary>
/// <param name="form">The form of the page.</param>
internal sealed class TextPage(PlainTextForm form)
{
    private const int BrokenLineIndent = 2;

    private readonly int columns = form.Width == 0 ? int.MaxValue : form.Width;
    private readonly MarkupGuard guard = new(form.IsAscii);
    private readonly bool hasUnderlines = form.Style == PlainTextStyle.Mail;
    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();

    // The text that a line directly below could continue; its column is -1 when there is none.
    private int openColumn = -1;
    private int indent;
    private int lineWidth;
    private int longestLine;
    private int emptyLines;

    /// <summary>Says how many empty lines come before the next line at least.</summary>
    public void Gap(int lines) => emptyLines = lines;

    /// <summary>Writes one content line.</summary>
    public void Write(WrittenLine written, ItemPosition position)
    {
        var isPreformatted = written.Content.Role == LineRole.Preformatted;
        var first = isPreformatted ? "|" : guard.FirstWord(written.Lines[0][0], isAlone: written.Lines is [[_]]);
        Start(position, first);
        if (isPreformatted) WritePreformatted(written.Lines);
        else WriteText(written.Lines, first);
        if (hasUnderlines && GapRules.IsShownHeading(written.Content)) Underline(written.Content.HeadingLevel == 1 ? '=' : '-');
    }

    /// <summary>Writes one content line with <paramref name="far"/> at the right edge behind it; writes nothing when there is no room for both.</summary>
    public bool TryWrite(WrittenLine written, ItemPosition position, string far)
    {
        string[] words = [guard.FirstWord(written.Lines[0][0], isAlone: false), .. written.Lines[0].Skip(1)];
        var near = string.Join(' ', words);
        var room = columns - position.TextColumn - TextWidth.Of(near) - TextWidth.Of(far);
        if (room < FarParts.Gap.Length) return false;
        Start(position, words[0]);
        Append(near);
        line.Append(' ', room);
        Append(far);
        EndLine();

        // The far text ends at the edge, so nothing can continue it.
        openColumn = -1;
        return true;
    }

    /// <summary>Returns the page.</summary>
    public override string ToString() => text.ToString();

    private void Start(ItemPosition position, string firstWord)
    {
        // A word of signs that may come to stand alone on its line gets a guard there, which takes a column.
        var first = position.Marker.Length > 0 ? position.Marker.TrimEnd() : guard.Line(firstWord);
        if (emptyLines == 0 && WouldContinue(position.Column, first)) emptyLines = 1;
        text.Append('\n', emptyLines);
        openColumn = indent = position.TextColumn;
        longestLine = 0;
        line.Append(' ', position.Column).Append(position.Marker);
        lineWidth = position.TextColumn;
    }

    private bool WouldContinue(int column, string firstWord) =>
        openColumn >= 0 && (column > openColumn || (column == openColumn && !Fits(firstWord)));

    private void WriteText(List<string[]> lines, string first)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) Break(openColumn + BrokenLineIndent);
            for (var word = 0; word < lines[i].Length; word++)
                AddWord(i == 0 && word == 0 ? first : lines[i][word], isFirst: word == 0, isGuarded: i == 0 && word == 0);
        }

        EndLine();
    }

    private void AddWord(string word, bool isFirst, bool isGuarded)
    {
        if (!isFirst && !Fits(word)) Break(indent);
        else if (!isFirst) Append(" ");
        Append(!isGuarded && lineWidth == indent ? guard.Word(word) : word);
    }

    private void WritePreformatted(List<string[]> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) Break(openColumn);
            Append(lines[i][0].Length == 0 ? "|" : "| " + lines[i][0]);
        }

        EndLine();
        // Nothing continues it, and a line below that has no marker of its own must not seem to.
        openColumn = 0;
        lineWidth = columns;
    }

    private void Underline(char sign)
    {
        text.Append(sign, Math.Max(1, longestLine)).Append('\n');
        openColumn = -1;
    }

    private void Break(int column)
    {
        EndLine();
        indent = column;
        line.Append(' ', column);
        lineWidth = column;
    }

    private void EndLine()
    {
        var content = line.ToString(Math.Min(indent, line.Length), Math.Max(0, line.Length - indent));
        var guarded = hasUnderlines ? guard.Line(content) : content;
        lineWidth += guarded.Length - content.Length;
        longestLine = Math.Max(longestLine, lineWidth);
        text.Append(line, 0, line.Length - content.Length).Append(guarded).Append('\n');
        line.Clear();
    }

    private bool Fits(string word) => TextWidth.Of(word) < columns - lineWidth;

    private void Append(string piece)
    {
        line.Append(piece);
        lineWidth += TextWidth.Of(piece);
    }
}
